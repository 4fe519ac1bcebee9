package org.kycvs.otp;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import org.kycvs.kernel.RequestId;

/** Checks a passcode and remembers the proof: ten minutes, for one request and one browser. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CheckingPasscode {

    /** Counts the check and takes the code by one atomic statement; see {@link PasscodeCheck}. */
    public PasscodeCheck check(RequestId request, BrowserKey browser, String digits) {
        throw new UnsupportedOperationException();
    }

    /** The proof that this browser has given for this request, while it lives. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<ProvenMobile> proof(RequestId request, BrowserKey browser) {
        throw new UnsupportedOperationException();
    }

    /** Ends the proof and any live passcode of the request: it was decided. */
    public void end(RequestId request) {
        throw new UnsupportedOperationException();
    }
}
