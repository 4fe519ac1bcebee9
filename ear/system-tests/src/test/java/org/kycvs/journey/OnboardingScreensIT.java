package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From an application to an organisation that may ask, and what happens to it afterwards, by two persons at their screens. */
class OnboardingScreensIT extends Journey {

    private static final byte[] SCRIPT = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @AfterEach
    void nothingWasBlockedOrFailed() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void anApplicationBecomesAnOrganisationOnceAnotherPersonApprovesIt() {
        AdminDesk officer = AdminDesk.ofEverything(browser);
        Onboarding onboarding = new Onboarding(officer);
        String application = onboarding.apply();
        assertThat(text(officer)).contains("The client id is free", "No organisation has a similar name");
        String proposal = onboarding.propose();

        assertThat(text(officer)).contains("somebody else has to decide it");
        assertThat(officer.page().locator("[id='form:approve']").count()).isZero();
        assertThat(text(secondAccountOfTheOfficer(), proposal)).contains("somebody else has to decide it");

        Onboarding.approve(AdminDesk.of(browser, "approver", "approver"), proposal);

        assertThat(text(officer, application)).contains("Approved");
        officer.page().click("text=See the organisation that it became");
        assertThat(text(officer)).contains(onboarding.name, "Active", onboarding.client);
    }

    @Test
    void aFieldSaysWhatIsWrongAsItIsLeftAndAFileThatIsNoPictureIsRefused() {
        AdminDesk officer = AdminDesk.ofEverything(browser);
        Page page = officer.page();
        officer.open("application-form");

        page.fill("[id='form:legal_name']", "A proper name");
        page.fill("[id='form:sms_name']", "not one");
        page.locator("[id='form:sms_name']").blur();
        page.waitForSelector("text=Enter 2 to 20 letters");

        for (byte[] file : List.of(SCRIPT, new byte[] {1, 2, 3}, new byte[300 * 1024])) {
            page.reload();
            page.setInputFiles("[id='mark:logo']", new FilePayload("mark.png", "image/png", file));
            page.waitForSelector("text=This picture was not taken");
            assertThat(page.locator("img.mark").count()).isZero();
        }
        page.setInputFiles("[id='mark:logo']", new FilePayload("mark.png", "image/png", Pictures.png()));
        page.waitForSelector("img.mark");
    }

    @Test
    void whatHasChangedSinceIsProposedAnew() {
        AdminDesk officer = AdminDesk.ofEverything(browser);
        Onboarding onboarding = new Onboarding(officer);
        String application = onboarding.apply();
        String proposal = onboarding.propose();
        officer.page().navigate(application);
        officer.page().click("[id='amend']");
        officer.page().fill("[id='form:registration_number']", "L 54321");
        officer.page().click("[id='form:send']");
        officer.mustSay("is amended");

        AdminDesk approver = AdminDesk.of(browser, "approver", "approver");
        approver.page().navigate(proposal);
        approver.page().click("[id='form:approve']");
        approver.page().click("[id='approving-form:go']");

        approver.mustSay("Propose it anew");
        assertThat(text(officer, application)).contains("Waiting");
    }

    @Test
    void suspendingTakesOnePersonAndResumingTwo() {
        Organisation employer = new Organisation("example-employer");
        AdminDesk officer = AdminDesk.ofEverything(browser);
        Page page = officer.page();
        AdminDesk approver = AdminDesk.of(browser, "approver", "approver");
        assertThat(employer.ask("employment").status()).isEqualTo(201);
        String organisation = AdminDesk.HOME + "organisation?id="
                + Database.text("SELECT id FROM organisations.organisation WHERE client_id = ?", "example-employer");
        page.navigate(organisation);

        page.click("[id='form:suspend']");
        page.fill("[id='suspending-form:reason']", "A complaint is looked into");
        page.click("[id='suspending-form:go']");
        officer.mustSay("is suspended");
        assertThat(employer.ask("employment").status()).isEqualTo(403);

        page.click("[id='form:resume']");
        page.fill("[id='resuming-form:reason']", "Nothing was found");
        page.click("[id='resuming-form:go']");
        officer.mustSay("is proposed");
        assertThat(employer.ask("employment").status()).isEqualTo(403);
        page.locator("#content >> text=Let it ask again").first().click();
        page.waitForURL(url -> url.contains("/proposal?id="));

        Onboarding.approve(approver, page.url());
        assertThat(employer.ask("employment").status()).isEqualTo(201);
    }

    @Test
    void aChangeOfWhatIsAgreedShowsBeforeAndAfter() {
        AdminDesk officer = AdminDesk.ofEverything(browser);
        Page page = officer.page();
        page.navigate(AdminDesk.HOME + "organisation-change?id="
                + Database.text("SELECT id FROM organisations.organisation WHERE client_id = ?", "example-hotel"));

        page.fill("[id='form:quota_minute']", "7");
        page.fill("[id='form:quota_day']", "5");
        page.fill("[id='form:reason']", "They asked for it");
        page.click("[id='form:propose']");
        page.waitForSelector("text=at least what a minute allows");
        page.fill("[id='form:quota_day']", "70");
        page.click("[id='form:propose']");
        page.waitForURL(url -> url.contains("/proposal?id="));

        assertThat(page.locator(".differences").innerText()).contains("Requests a minute", "7", "Requests a day", "70");
        page.click("[id='form:withdraw']");
        officer.mustSay("is withdrawn");
    }

    private AdminDesk secondAccountOfTheOfficer() {
        String name = "second-" + UUID.randomUUID();
        new KeycloakAdministrator().newAccountOf("demo-administrator", name, "a password", "approver");
        return AdminDesk.of(browser, name, "a password");
    }

    private static String text(AdminDesk desk, String address) {
        desk.page().navigate(address);
        return text(desk);
    }

    /** Of the whole page: a click that leads somewhere returns when its first bytes are there. */
    private static String text(AdminDesk desk) {
        desk.page().waitForLoadState();
        return desk.page().locator("#content").innerText();
    }
}
