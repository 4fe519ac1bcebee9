package org.kycvs.journey.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kycvs.journey.AdminDesk;
import org.kycvs.journey.Browser;
import org.kycvs.journey.Onboarded;
import org.kycvs.journey.Onboarding;
import org.kycvs.journey.Stack;
import org.kycvs.stack.Breakable;

/** Keycloak is away while an organisation is approved: that counts at once, the screen says what is missing, and it is made later. */
class ApprovalWithoutKeycloakIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Breakable keycloak = Stack.parts().identityProvider();

    @BeforeAll
    static void start() {
        Stack.start();
    }

    @AfterEach
    void leave() {
        Browser.shared().leave();
    }

    @Test
    void anApprovalStandsAndItsAccountFollows() {
        AdminDesk officer = AdminDesk.ofEverything(Browser.shared());
        Onboarding application = new Onboarding(officer);
        application.apply();
        String proposal = application.propose();
        AdminDesk approver = AdminDesk.of(Browser.shared(), "approver", "approver");
        Onboarded organisation;
        keycloak.kill();
        try {
            Onboarding.approve(approver, proposal);
            organisation = Onboarded.approved(application);
            Timed.await(SOON, "what is missing", () -> content(officer, organisation)
                    .contains("Not as it should be yet"));
        } finally {
            keycloak.start();
        }

        officer.page().click("[id='form:reconcile']");
        organisation.awaitAgreement().isOne();
        assertThat(content(officer, organisation)).contains("As it should be");
    }

    private static String content(AdminDesk desk, Onboarded organisation) {
        desk.open("organisation?id=" + organisation.id);
        return desk.page().locator("#content").innerText();
    }
}
