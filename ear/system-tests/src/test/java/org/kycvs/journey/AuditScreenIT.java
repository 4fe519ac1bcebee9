package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kycvs.people.Person;

/** The auditor finds what was done, and nobody else looks. */
class AuditScreenIT extends Journey {

    @Test
    void whatAnAdministratorHasDoneStandsThereAtOnceWithAccountAndWords() {
        AdminDesk desk = AdminDesk.ofEverything(browser);
        String trace = "trace" + UUID.randomUUID().toString().substring(0, 8);
        desk.open("audit?kind=" + trace);

        // What an administrator's look itself writes is written when it is over.
        desk.open("audit?kind=audit.read&account=admin");
        desk.page().locator("#rows tbody tr a").first().click();

        desk.page().waitForSelector("h1:has-text('audit.read')");
        assertThat(desk.page().locator("#content").innerText()).contains("Administrator admin", "filter.kind", trace);
    }

    /** Long after the words have changed; and whether what is kept is still what was read. */
    @Test
    void whatAPersonAgreedToIsShownAgainFromTheEventThatSharedIt() {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        Wanderer wanderer = Wanderer.askedBy(railway, person).to("choose");
        wanderer.allow();
        UUID request = UUID.fromString(wanderer.id());
        String read = Database.text("SELECT notice_text FROM consent.consent WHERE request_id = ?", request);
        AdminDesk desk = AdminDesk.ofEverything(browser);
        desk.open("audit?kind=status-request.shared&subject=" + request);

        desk.page().locator("#rows tbody tr a").first().click();
        desk.page().click("#consent");

        desk.page().waitForSelector("#agreed");
        assertThat(desk.page().locator("#agreed").textContent()).isEqualTo(read);
        assertThat(desk.page().locator("#content").innerText()).contains("Allowed", "Unaltered");
        Database.update("UPDATE consent.consent SET notice_text = 'Anything' WHERE request_id = ?", request);
        desk.page().reload();
        assertThat(desk.page().locator("#content").innerText()).contains("Altered:", "Anything");
    }

    @Test
    void aReceiptThatIsNotKeptIsSaidToBeNone() {
        AdminDesk desk = AdminDesk.ofEverything(browser);
        desk.open("notice");
        desk.page().fill("#receipt", "7");
        desk.page().waitForNavigation(() -> desk.page().keyboard().press("Enter"));

        assertThat(desk.page().locator("#content").innerText()).contains("No decision with this number is kept");
    }

    @Test
    void anEventLeadsToWhatItIsAbout() {
        AdminDesk desk = AdminDesk.ofEverything(browser);
        Onboarding application = new Onboarding(desk);
        String page = application.apply();
        String proposal = application.propose();

        for (String subject : List.of(page, proposal)) {
            desk.open("audit?subject=" + subject.replaceAll(".*id=", ""));
            desk.page().locator("#rows tbody tr a").first().click();
            desk.page().click("#subject");
            assertThat(desk.page().url()).isEqualTo(subject);
            assertThat(desk.page().locator("h1").innerText()).contains(application.name);
        }
    }

    @Test
    void theFileHasTheRowsOfTheList() throws Exception {
        AdminDesk desk = AdminDesk.ofEverything(browser);
        desk.open("audit?kind=audit.read");
        desk.open("audit?kind=audit.read");

        String file = Files.readString(
                desk.page().waitForDownload(() -> desk.page().click("text=CSV")).path(), StandardCharsets.UTF_8);

        assertThat(file)
                .startsWith("\uFEFFWhen,What,Who,Account,Organisation")
                .contains(",audit.read,administrator,admin,");
    }

    @Test
    void whoIsNoAuditorIsTurnedAway() {
        AdminDesk desk = new AdminDesk(browser.desktop());
        desk.open("today");
        desk.logIn("approver", "approver");

        assertThat(desk.page().locator("nav").first().innerText()).doesNotContain("Audit log");
        assertThat(desk.open("audit").status()).isEqualTo(403);
        assertThat(desk.open("audit-event?id=" + UUID.randomUUID()).status()).isEqualTo(403);
        assertThat(desk.open("notice?id=" + UUID.randomUUID()).status()).isEqualTo(403);
    }

    @Test
    void anEventThatIsNotThereIsNotFound() {
        AdminDesk desk = AdminDesk.ofEverything(browser);

        assertThat(desk.open("audit-event?id=" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(desk.open("audit-event?id=7").status()).isEqualTo(404);
    }
}
