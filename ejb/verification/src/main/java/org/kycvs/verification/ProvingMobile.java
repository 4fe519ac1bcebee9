package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kycvs.audit.AuditEvent.Actor;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.PersonName;
import org.kycvs.otp.CheckingPasscode;
import org.kycvs.otp.PasscodeCheck;
import org.kycvs.otp.TypedPasscode;

/**
 * The person shows that the mobile is theirs. Each method is one step: one transaction, one commit.
 *
 * <p>All throw {@link RequestRefused}: {@code not-found}, or {@code request-already-decided} when it is over, or not this
 * browser's.
 */
@Stateless
@PermitAll
public class ProvingMobile {

    @Inject
    Visits visits;

    @Inject
    PersonalParts parts;

    @Inject
    Codes codes;

    @Inject
    CheckingPasscode checking;

    @Inject
    Findings findings;

    @Inject
    RequestAudit audit;

    /**
     * "Send code": takes what was typed, binds the request to this browser and sends.
     *
     * @param mobile what was typed; null where the organisation gave it
     * @param name what was typed; null where the organisation gave it
     * @throws org.kycvs.otp.PasscodeRefused too soon or too many, with the time of the next
     * @throws org.kycvs.otp.MobileNotServed of a country to which no codes are sent
     * @throws org.kycvs.limits.LimitReached too many
     */
    public void sendCode(Visit visit, @Nullable MobileNumber mobile, @Nullable PersonName name) {
        Visited visited = mustNotBeProven(visits.step(visit).mustNotBeTaken());
        StatusRequest request = visited.request();
        if (!request.progress().wasProven()) {
            takeMobile(visited, mobile);
            takeName(request, name);
        }
        request.progress().bindTo(visited.browser().text());
        send(visited);
    }

    /** "Send again", to the same mobile. */
    public void sendAgain(Visit visit) {
        send(mustNotBeProven(visits.step(visit).mustOwn()));
    }

    /** "Wrong mobile?": back to the first step; the code that was sent ends. After a proof there is no way back. */
    public void changeMobile(Visit visit) {
        StatusRequest request = visits.step(visit).mustOwn().request();
        if (!request.progress().wasProven()) {
            checking.end(request.id());
        }
    }

    /**
     * "Confirm": on the first proof the registry is read and what was found is kept with the request.
     *
     * @throws org.kycvs.limits.LimitReached too many wrong ones for this mobile; the code was not compared
     */
    public PasscodeCheck confirmCode(Visit visit, String digits) {
        Visited visited = visits.step(visit).mustOwn();
        PasscodeCheck check = checking.check(visited.request().id(), visited.path(), TypedPasscode.of(digits));
        if (check instanceof PasscodeCheck.Proven proven && proven.first()) {
            findings.look(visited.request(), proven.proof());
            audit.record("status-request.proven", visited.request(), Actor.PERSON);
        }
        return check;
    }

    /**
     * The same mobile again is no other one, but only to the browser that typed it: to any other the difference would tell
     * whose mobile was typed here.
     */
    private void takeMobile(Visited visited, @Nullable MobileNumber typed) {
        StatusRequest request = visited.request();
        if (request.subject().mobileSource() == Source.ORGANISATION) {
            return;
        }
        if (typed == null) {
            throw new InvalidValue(InvalidValue.Kind.MOBILE, "a mobile number");
        }
        if (!visited.owns() || !Optional.of(typed).equals(parts.mobile(request))) {
            request.typedMobile(parts.seal(request.id(), typed));
        }
    }

    private void takeName(StatusRequest request, @Nullable PersonName typed) {
        if (request.subject().nameSource() == Source.ORGANISATION) {
            return;
        }
        if (typed == null) {
            throw new InvalidValue(InvalidValue.Kind.NAME, "a full name");
        }
        request.typedName(parts.seal(request.id(), typed));
    }

    /** Another code would take back what the person has shown already: the press came from a page that is over. */
    private Visited mustNotBeProven(Visited visited) {
        boolean proven = visited.request().progress().wasProven()
                && checking.proof(visited.request().id(), visited.browser()).isPresent();
        if (proven) {
            throw new RequestRefused(RequestRefused.Reason.REQUEST_ALREADY_DECIDED, RequestState.PENDING);
        }
        return visited;
    }

    private void send(Visited visited) {
        audit.record("status-request.passcode-sent", visited.request(), Actor.PERSON);
        codes.send(visited);
    }
}
