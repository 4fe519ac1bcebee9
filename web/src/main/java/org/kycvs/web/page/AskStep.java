package org.kycvs.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.PersonName;
import org.kycvs.verification.ProvingMobile;
import org.kycvs.verification.RequestPage.SubjectView;

/** "Who wants to know": the person says who they are, as far as the organisation has not, and asks for a code. */
@Named("ask")
@RequestScoped
public class AskStep {

    @Inject
    ProvingMobile proving;

    @Inject
    CurrentVisit current;

    @Inject
    TypedValues typed;

    @Inject
    Turn turn;

    private @Nullable String mobile;
    private @Nullable String fullName;

    public void sendCode() {
        SubjectView known = current.page().subject();
        MobileNumber number = known.mobileFixed() ? null : typed.mobile("mobile", mobile);
        PersonName name = known.nameFixed() ? null : typed.name("fullName", fullName);
        turn.take("sendCode", known.mobileFixed() ? "sendCode" : "mobile", () -> {
            proving.sendCode(current.visit(), number, name);
            return null;
        });
    }

    public @Nullable String getMobile() {
        return mobile;
    }

    public void setMobile(@Nullable String mobile) {
        this.mobile = mobile;
    }

    /** What was typed last, also on another turn of this browser. */
    public @Nullable String getFullName() {
        return fullName == null ? current.page().subject().typedName() : fullName;
    }

    public void setFullName(@Nullable String fullName) {
        this.fullName = fullName;
    }
}
