package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.kycvs.kernel.AttestationId;
import org.kycvs.kernel.ConsentId;
import org.kycvs.registry.Match;

/** Tells how a request ended: in full to the browser that decided, in a word to any other. */
@ApplicationScoped
class Endings {

    @Inject
    PersonalParts parts;

    @Inject
    Attestations attestations;

    /** Another browser has proven the mobile and may be deciding. */
    RequestPage.Ending elsewhere() {
        return new RequestPage.Ending(RequestState.PENDING, "other-browser", null, null, null, null);
    }

    RequestPage.Ending of(RequestState state) {
        String reason =
                switch (state) {
                    case EXPIRED -> "expired";
                    case CANCELLED -> "cancelled";
                    default -> "decided";
                };
        return new RequestPage.Ending(state, reason, null, null, null, null);
    }

    RequestPage.Ending here(Visited visited) {
        Outcome outcome = visited.request().outcome();
        Optional<IssuedAttestation> issued = Optional.ofNullable(outcome.attestationId())
                .map(AttestationId::new)
                .flatMap(attestations::find);
        UUID consent = outcome.consentId();
        return new RequestPage.Ending(
                outcome.state(),
                "decided",
                outcome.endedAt(),
                issued.isPresent() ? sharedStatus(visited.request()) : null,
                issued.map(IssuedAttestation::expiresAt).orElse(null),
                consent == null ? null : new ConsentId(consent));
    }

    private Integer sharedStatus(StatusRequest request) {
        Match person = parts.finding(request)
                .flatMap(finding -> finding.person(request.progress().picked()))
                .orElseThrow(() -> new IllegalStateException("Shared, but nobody was found: " + request.id()));
        return person.status().number();
    }
}
