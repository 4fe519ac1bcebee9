package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.PersonName;
import org.kycvs.otp.PasscodeCheck;

/**
 * The person shows that the mobile is theirs. Each method is one step: one transaction, one commit.
 *
 * <p>All throw {@link RequestRefused}: {@code not-found}, or {@code request-already-decided} when it is over, or not this
 * browser's.
 */
@Stateless
@PermitAll
public class ProvingMobile {

    /**
     * "Send code": takes what was typed, binds the request to this browser and sends.
     *
     * @param mobile what was typed; null where the organisation gave it
     * @param name what was typed; null where the organisation gave it
     * @throws org.kycvs.otp.PasscodeRefused too soon or too many, with the time of the next
     * @throws org.kycvs.limits.LimitReached too many
     */
    public void sendCode(Visit visit, @Nullable MobileNumber mobile, @Nullable PersonName name) {
        throw new UnsupportedOperationException();
    }

    /** "Send again", to the same mobile. */
    public void sendAgain(Visit visit) {
        throw new UnsupportedOperationException();
    }

    /** "Wrong mobile?": back to the first step; the code that was sent ends. */
    public void changeMobile(Visit visit) {
        throw new UnsupportedOperationException();
    }

    /** "Confirm": on the first proof the registry is read and what was found is kept with the request. */
    public PasscodeCheck confirmCode(Visit visit, String digits) {
        throw new UnsupportedOperationException();
    }

    /** "Change name", after no record was found; at most twice, and never a name that the organisation gave. */
    public void changeName(Visit visit, PersonName name) {
        throw new UnsupportedOperationException();
    }

    /** "Continue" with one of several people; can be changed until Allow. */
    public void choosePerson(Visit visit, int position) {
        throw new UnsupportedOperationException();
    }
}
