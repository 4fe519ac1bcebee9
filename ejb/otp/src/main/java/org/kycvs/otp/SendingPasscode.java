package org.kycvs.otp;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import org.kycvs.kernel.RequestId;

/** Sends a fresh passcode; the one before it ends. The registry is not asked: every valid mobile gets the same SMS. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SendingPasscode {

    /**
     * @throws PasscodeRefused {@code too-many-passcodes}, with the time of the next
     * @throws org.kycvs.limits.LimitReached where a counter shared with other requests stops it
     */
    public PasscodeState send(PasscodeOrder order) {
        throw new UnsupportedOperationException();
    }

    /** The request's passcode as it stands, for the browser that asked for it. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<PasscodeState> state(RequestId request, BrowserKey browser) {
        throw new UnsupportedOperationException();
    }
}
