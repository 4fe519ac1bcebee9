package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kycvs.audit.AuditEvent.Actor;
import org.kycvs.consent.Channel;
import org.kycvs.delivery.SendingSms;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.RequestId;
import org.kycvs.organisations.AskingOrganisation;
import org.kycvs.organisations.Mode;
import org.kycvs.otp.CheckingPasscode;
import org.kycvs.otp.PasscodeCheck;
import org.kycvs.otp.ProvenMobile;
import org.kycvs.otp.TypedPasscode;
import org.kycvs.registry.Match;

/**
 * The organisation brings the code that the person gave it. Giving it is the consent, to what stood in the SMS (rules, section
 * 4), so the right code decides the request; the person is told what came of it.
 */
@Stateless
@PermitAll
public class AnsweringDirectly {

    /** What became of a code. A value, because a wrong one must be remembered. */
    public sealed interface Answer {

        /** Shared or not shared, now or by the same code before. */
        record Decided(RequestView request) implements Answer {}

        /** The request is as it was; {@link org.kycvs.otp.PasscodeRefused#of} says what to tell the organisation. */
        record NotProven(PasscodeCheck check) implements Answer {}
    }

    @Inject
    Visits visits;

    @Inject
    CheckingPasscode checking;

    @Inject
    AnsweringCodes answering;

    @Inject
    Findings findings;

    @Inject
    Offers offers;

    @Inject
    Sharing sharing;

    @Inject
    PersonalParts parts;

    @Inject
    CollectedCodeSms words;

    @Inject
    SendingSms sms;

    @Inject
    RequestAudit audit;

    @Inject
    RequestViews views;

    /**
     * @param channel the door by which the code came
     * @throws RequestRefused {@code not-found}; {@code mode-mismatch}; {@code request-already-decided} with the state, unless this
     *     very code decided it
     * @throws org.kycvs.organisations.OrganisationRefused {@code mode-not-allowed}
     * @throws org.kycvs.limits.LimitReached {@code too-many-attempts}; the code was not compared
     */
    public Answer answer(AskingOrganisation organisation, RequestId id, TypedPasscode typed, Channel channel) {
        Visited visited = visits.direct(organisation, id);
        StatusRequest request = visited.request();
        if (answering.decided(request, typed)) {
            return new Answer.Decided(current(visited));
        }
        organisation.mayAsk(Mode.DIRECT, visited.mustBePending().purpose().code());
        PasscodeCheck check = checking.check(id, visited.path(), typed);
        if (!(check instanceof PasscodeCheck.Proven proven)) {
            return new Answer.NotProven(check);
        }
        answering.keep(request, typed);
        return new Answer.Decided(decide(visited, proven.proof(), channel));
    }

    /** Nobody can be asked which of several is meant: one clear winner, or nobody. */
    private RequestView decide(Visited visited, ProvenMobile proof, Channel channel) {
        MobileNumber mobile = parts.mobile(visited.request()).orElseThrow();
        Optional<Match> person = findings.find(visited.request(), proof).person(null);
        checking.end(visited.request().id());
        return person.map(match -> sharing.share(visited, match, offers.byCode(visited, match, channel), proof))
                .map(signed -> shared(visited, mobile, signed))
                .orElseGet(() -> notShared(visited, mobile));
    }

    private RequestView shared(Visited visited, MobileNumber mobile, SignedAttestation signed) {
        sms.send(words.shared(visited, mobile, signed.consent()));
        return views.justShared(visited.request(), signed);
    }

    private RequestView notShared(Visited visited, MobileNumber mobile) {
        StatusRequest request = visited.request();
        request.refuse(null, visited.now());
        audit.record("status-request.not-shared", request, Actor.SYSTEM);
        sms.send(words.notShared(visited, mobile));
        return current(visited);
    }

    private RequestView current(Visited visited) {
        return views.at(visited.request(), visited.state(), visited.now());
    }
}
