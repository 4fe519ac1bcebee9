package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.kycvs.audit.AuditEvent.Actor;
import org.kycvs.kernel.RequestId;
import org.kycvs.organisations.AskingOrganisation;
import org.kycvs.organisations.Mode;
import org.kycvs.otp.PasscodeState;

/** The organisation that collects a code has another one sent; the one before it ends. */
@Stateless
@PermitAll
public class SendingAgain {

    private static final String SEPARATOR = " ";

    /**
     * What was sent.
     *
     * @param passcode as it was when it was sent
     * @param replayed whether an earlier call with the same key sent it
     */
    public record Sent(PasscodeState passcode, boolean replayed) {}

    @Inject
    Visits visits;

    @Inject
    IdempotentCalls calls;

    @Inject
    StatusRequests requests;

    @Inject
    Codes codes;

    @Inject
    RequestAudit audit;

    /**
     * @throws RequestRefused {@code not-found}, {@code mode-mismatch}, {@code request-already-decided} with the state, {@code
     *     idempotency-key-reused}, {@code idempotency-key-in-use}
     * @throws org.kycvs.organisations.OrganisationRefused {@code mode-not-allowed}
     * @throws org.kycvs.otp.PasscodeRefused {@code too-many-passcodes}: too soon, with the time of the next
     * @throws org.kycvs.limits.LimitReached {@code too-many-passcodes}
     */
    public Sent sendAgain(AskingOrganisation organisation, RequestId id, IdempotencyKey key) {
        String client = organisation.profile().clientId();
        if (calls.earlier(client, key, id.value()).isPresent()) {
            return new Sent(sentEarlier(id, calls.made(client, key)), true);
        }
        Visited visited = visits.direct(organisation, id).mustBePending();
        organisation.mayAsk(Mode.DIRECT, visited.purpose().code());
        audit.record("status-request.passcode-sent", visited.request(), Actor.ORGANISATION);
        PasscodeState sent = codes.send(visited);
        calls.remember(client, key, sent.sends() + SEPARATOR + visited.now());
        return new Sent(sent, false);
    }

    private PasscodeState sentEarlier(RequestId id, String made) {
        String[] parts = made.split(SEPARATOR, 2);
        StatusRequest request =
                requests.find(id).orElseThrow(() -> new RequestRefused(RequestRefused.Reason.NOT_FOUND));
        return codes.asSent(request, Integer.parseInt(parts[0]), Instant.parse(parts[1]));
    }
}
