package org.kycvs.journey.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.journey.AdminDesk;
import org.kycvs.journey.Browser;
import org.kycvs.journey.Onboarded;
import org.kycvs.journey.Onboarding;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Stack;
import org.kycvs.stack.Breakable;

/**
 * The server is killed while an approval is committed, and while the account that follows from one is made: whatever had come of
 * it by then, there is one organisation with one account in the end.
 */
class KilledAtApprovalIT {

    private static Browser browser;

    private final Breakable server = Stack.parts().server(1);

    @BeforeAll
    static void start() {
        Stack.start();
        browser = Browser.shared();
    }

    /** Any other would go on where the killed one stopped, before we have looked. */
    @BeforeEach
    void beAlone() {
        IntStream.of(2, 3)
                .filter(KilledAtApprovalIT::runs)
                .forEach(number -> Stack.parts().server(number).kill());
    }

    @AfterEach
    void startAgain() {
        server.start();
        browser.leave();
    }

    @ParameterizedTest(name = "the approval is committed: {0}, Keycloak is at the commit of: {1}")
    @CsvSource({"false, client, client_id", "true, org, alias"})
    void anApprovalIsWholeOrNotAtAllAndWhatKeycloakHasMadeIsFoundAgain(boolean committed, String table, String name) {
        Onboarding application = new Onboarding(AdminDesk.ofEverything(browser));
        application.apply();
        String proposal = application.propose();
        AdminDesk approver = AdminDesk.of(browser, "approver", "approver");
        Onboarded another = new Onboarded();
        try (HeldCommits keycloak = HeldCommits.ofKeycloak(table, "NEW.%s = '%s'".formatted(name, another.clientId));
                HeldCommits approval = HeldCommits.of(
                        "organisations.organisation", "NEW.client_id = '%s'".formatted(application.client))) {
            Onboarding.pressApprove(approver, proposal);
            approval.await(1);
            another.wishInviting(mailbox(another));
            keycloak.await(1);

            server.kill();
            keycloak.letGo();
            if (committed) {
                approval.letGo();
            } else {
                approval.breakOff();
            }
        }

        server.start();
        Onboarded.endClaims();
        if (!committed) {
            Onboarding.approve(AdminDesk.of(browser, "approver", "approver"), proposal);
        }
        Onboarded.approved(application).awaitAgreement().isOne();
        another.awaitAgreement().isOne();
        assertThat(Stack.mailbox(mailbox(another)).newestOf(1).getString("subject"))
                .contains(another.legalName);
    }

    /** The letter may come twice, because it had gone before anybody could note it. */
    @ParameterizedTest(name = "at the commit of: {0}")
    @ValueSource(strings = {"NEW.invited_at IS NOT NULL AND NEW.agreed < NEW.wished", "NEW.agreed = NEW.wished"})
    void whatIsNotNotedIsLookedAtAgain(String note) {
        Onboarded another = new Onboarded();
        try (HeldCommits held = HeldCommits.of(
                "onboarding.identity", "NEW.organisation_id = '%s' AND %s".formatted(another.id, note))) {
            another.wishInviting(mailbox(another));
            held.await(1);

            server.kill();
            held.breakOff();
        }

        server.start();
        Onboarded.endClaims();
        another.awaitAgreement().isOne();
        assertThat(Stack.mailbox(mailbox(another)).mails()).hasSizeBetween(1, 2);
    }

    private static String mailbox(Onboarded organisation) {
        return organisation.clientId + "@example.org";
    }

    private static boolean runs(int number) {
        try {
            Organisation.send(HttpRequest.newBuilder(Stack.door(number).resolve("/health/ready")));
            return true;
        } catch (AssertionError nobodyThere) {
            return false;
        }
    }
}
