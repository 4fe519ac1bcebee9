package org.kycvs.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.kycvs.consent.ActingFor;
import org.kycvs.verification.DecidingRequest;
import org.kycvs.verification.DecidingRequest.Allowed;
import org.kycvs.verification.RequestPage;
import org.kycvs.verification.RequestPage.Offer;

/** "Your status, as the organisation would see it": the person allows what stands on the page, and nothing else. */
@Named("choose")
@RequestScoped
public class ChooseStep {

    @Inject
    DecidingRequest deciding;

    @Inject
    CurrentVisit current;

    @Inject
    ProblemWords words;

    @Inject
    Turn turn;

    private String posted = "";
    private boolean actingForOther;

    public void allow() {
        ActingFor actingFor = actingForOther ? ActingFor.OTHER : ActingFor.SELF;
        turn.take("allow", PageProblem.WHOLE_PAGE, () -> heard(deciding.allow(current.visit(), posted, actingFor)));
    }

    private @Nullable PageProblem heard(Allowed allowed) {
        return allowed instanceof Allowed.Changed changed ? words.changed(changed.parts()) : null;
    }

    /** What stands on the page now; what comes back from the browser is what stood there when it was shown. */
    public String getShown() {
        return current.shown().map(RequestPage::offer).map(Offer::shown).orElse(posted);
    }

    public void setShown(@Nullable String shown) {
        posted = shown == null ? "" : shown;
    }

    public boolean isActingForOther() {
        return actingForOther;
    }

    public void setActingForOther(boolean actingForOther) {
        this.actingForOther = actingForOther;
    }
}
