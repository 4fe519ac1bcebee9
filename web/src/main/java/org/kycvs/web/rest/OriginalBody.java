package org.kycvs.web.rest;

import java.util.Objects;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.PersonName;
import org.kycvs.kernel.RequestId;
import org.kycvs.otp.TypedPasscode;
import org.kycvs.verification.Question;

/** The bodies of the original API; what else stands in them, as an e-mail address, is neither read nor kept. */
final class OriginalBody {

    private static final int LONGEST = 2048;

    private OriginalBody() {}

    /** What confirms. */
    record Code(RequestId transaction, TypedPasscode typed) {}

    /** @throws CallRefused {@code invalid-request}, {@code invalid-mobile} */
    static Question question(byte[] bytes, String purpose) {
        BadMembers bad = new BadMembers();
        JsonMembers body = new JsonMembers(StrictJson.read(bytes, bad), "", bad);
        body.mustHave("mobile_number");
        body.mustHave("full_name");
        MobileNumber mobile = body.value("mobile_number", LONGEST, MemberFault.INVALID_MOBILE, MobileNumber::parse);
        PersonName name = body.value("full_name", LONGEST, MemberFault.MALFORMED, PersonName::new);
        bad.refuseIfAny();
        return Question.direct(
                purpose,
                Question.USUAL_PROGRAMME,
                new Question.Subject(name, mobile),
                new Question.Echo(null, null, null, null),
                null);
    }

    /** @throws CallRefused {@code invalid-request}: nothing was checked, and nothing counted */
    static Code code(byte[] bytes) {
        BadMembers bad = new BadMembers();
        JsonMembers body = new JsonMembers(StrictJson.read(bytes, bad), "", bad);
        body.mustHave("txnId");
        body.mustHave("otp");
        RequestId transaction = body.value("txnId", LONGEST, MemberFault.MALFORMED, RequestId::parse);
        TypedPasscode typed = body.value("otp", LONGEST, MemberFault.MALFORMED, TypedPasscode::new);
        bad.refuseIfAny();
        return new Code(Objects.requireNonNull(transaction), Objects.requireNonNull(typed));
    }
}
