package org.kycvs.web.rest;

import java.util.Objects;
import org.kycvs.otp.TypedPasscode;

/** The body that brings a passcode (contract, section 3.3). */
final class PasscodeBody {

    private static final String PASSCODE = "passcode";
    private static final int LONGEST = 32;

    private PasscodeBody() {}

    /** @throws CallRefused {@code invalid-request}: nothing was checked, and nothing counted */
    static TypedPasscode read(byte[] bytes) {
        BadMembers bad = new BadMembers();
        JsonMembers body = new JsonMembers(StrictJson.read(bytes, bad), "", bad);
        body.mustHave(PASSCODE);
        TypedPasscode typed = body.value(PASSCODE, LONGEST, MemberFault.MALFORMED, TypedPasscode::digits);
        body.nothingElse();
        bad.refuseIfAny();
        return Objects.requireNonNull(typed);
    }
}
