package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.kycvs.phone.Mailbox;

/** From an approval to credentials that work: the organisation's own contact takes them, by the link that only its mailbox has. */
class InvitationIT extends Journey {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void theFirstMemberOfStaffIsInvitedAndTakesASecretThatWorks() {
        AdminDesk officer = AdminDesk.ofEverything(browser);
        Onboarding application = new Onboarding(officer);
        application.apply();
        String proposal = application.propose();
        Onboarding.approve(AdminDesk.of(browser, "approver", "approver"), proposal);
        Onboarded organisation = Onboarded.approved(application).awaitAgreement();

        Page page = browser.desktop();
        page.navigate(Mailbox.link(invitation(organisation.clientId + "@example.org")));
        register(page, organisation.clientId + "-staff");
        page.waitForSelector("h1:has-text('" + organisation.legalName + "')");
        assertThat(page.url()).startsWith(AdminDesk.HOME + "partner");
        page.click("[id='form:newSecret']");
        page.click("[id='form:makeSecret']");
        Organisation caller =
                new Organisation(organisation.clientId, page.locator("#secret").innerText());
        assertThat(caller.fetchToken().status()).isEqualTo(200);
        assertThat(caller.ask("lodging").status()).isEqualTo(201);
        page.reload();
        assertThat(page.locator("#secret").count()).isZero();
    }

    /** Whoever has it registers; a name of their own choice and a password are asked for, the address is the invited one. */
    private static void register(Page page, String name) {
        page.fill("#username", name);
        page.fill("#password", "a long password");
        page.fill("#password-confirm", "a long password");
        page.fill("#firstName", "Asha");
        page.fill("#lastName", "Rao");
        page.click("#kc-register-form [type=submit]");
    }

    private static JsonObject invitation(String address) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<JsonObject> letter = Stack.mailbox(address).mails().stream()
                    .filter(mail -> mail.getString("subject").startsWith("Invitation"))
                    .findFirst();
            if (letter.isPresent()) {
                return letter.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new AssertionError("No invitation came within " + PATIENCE);
    }
}
