package org.kycvs.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.PersonName;
import org.kycvs.verification.ProvingMobile;

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

    /** A field that was not on the page, because the organisation has filled it, is not in the post either. */
    public void sendCode() {
        MobileNumber number = mobile == null ? null : typed.mobile("mobile", mobile);
        PersonName name = fullName == null ? null : typed.name("fullName", fullName);
        turn.take("sendCode", mobile == null ? "sendCode" : "mobile", () -> {
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
        return fullName == null
                ? current.shown().map(page -> page.subject().typedName()).orElse(null)
                : fullName;
    }

    public void setFullName(@Nullable String fullName) {
        this.fullName = fullName;
    }
}
