package org.kycvs.admin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kycvs.admin.WaitingWork;
import org.kycvs.admin.frame.Screen;
import org.kycvs.onboarding.ApplicationState;
import org.kycvs.onboarding.HandlingApplications;

/** Applications that nobody has decided. */
@ApplicationScoped
public class WaitingApplications implements WaitingWork {

    @Inject
    HandlingApplications handling;

    @Override
    public Screen screen() {
        return Screen.APPLICATIONS;
    }

    @Override
    public long count() {
        return handling.count(ApplicationState.SUBMITTED);
    }
}
