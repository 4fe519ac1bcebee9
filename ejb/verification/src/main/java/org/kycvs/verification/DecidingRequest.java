package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kycvs.audit.AuditEvent.Actor;
import org.kycvs.consent.ActingFor;
import org.kycvs.consent.GivingConsent;
import org.kycvs.kernel.ConsentId;
import org.kycvs.otp.CheckingPasscode;
import org.kycvs.otp.ProvenMobile;
import org.kycvs.registry.Match;

/** The person decides: consent, attestation, state and audit stand together or not at all. */
@Stateless
@PermitAll
public class DecidingRequest {

    /** What became of an Allow. */
    public sealed interface Allowed {

        /** Consent, attestation and state stand. */
        record Shared() implements Allowed {}

        /** That is not what would be shared now; nothing was done, choose must be shown again and say what changed. */
        record Changed(Set<OfferPart> parts) implements Allowed {}

        /** The proof has ended; the person must confirm a new code. */
        record ProofEnded() implements Allowed {}
    }

    @Inject
    Visits visits;

    @Inject
    PersonalParts parts;

    @Inject
    CheckingPasscode checking;

    @Inject
    Offers offers;

    @Inject
    GivingConsent giving;

    @Inject
    Sharing sharing;

    @Inject
    RequestAudit audit;

    /**
     * "Allow".
     *
     * @param shown {@link RequestPage.Offer#shown} as it stood on the page
     * @throws RequestRefused {@code request-already-decided} when it is over, or not this browser's
     */
    public Allowed allow(Visit visit, String shown, ActingFor actingFor) {
        Visited visited = visits.step(visit).mustOwn();
        Optional<Match> person = person(visited);
        Set<OfferPart> changed = person.map(match -> offers.changed(shown, visited, match))
                .orElseGet(() -> EnumSet.of(OfferPart.PERSON));
        if (!changed.isEmpty()) {
            return new Allowed.Changed(changed);
        }
        return checking.use(visited.request().id(), visited.browser())
                .map(proof -> share(visited, person.orElseThrow(), proof, actingFor))
                .orElseGet(Allowed.ProofEnded::new);
    }

    /** "Do not share", "Do not allow", "End": possible on every step. */
    public void decline(Visit visit) {
        Visited visited = visits.step(visit).mustNotBeTaken();
        StatusRequest request = visited.request();
        ConsentId recorded = recordRefusal(visited);
        request.refuse(recorded, visited.now());
        checking.end(request.id());
        audit.record("status-request.declined", request, Actor.PERSON);
    }

    private Allowed share(Visited visited, Match person, ProvenMobile proof, ActingFor actingFor) {
        sharing.share(visited, person, offers.atPage(visited, person, actingFor), proof);
        return new Allowed.Shared();
    }

    /** A refusal by somebody on the registry whose mobile is proven is a decision, and gets a record and a receipt. */
    private @Nullable ConsentId recordRefusal(Visited visited) {
        if (!visited.owns()
                || parts.finding(visited.request()).stream()
                        .allMatch(finding -> finding.matches().isEmpty())) {
            return null;
        }
        return checking.proof(visited.request().id(), visited.browser())
                .map(proof ->
                        giving.refuse(offers.atPage(visited, person(visited).orElse(null), ActingFor.SELF), proof))
                .orElse(null);
    }

    private Optional<Match> person(Visited visited) {
        return parts.finding(visited.request())
                .flatMap(finding -> finding.person(visited.request().progress().picked()));
    }
}
