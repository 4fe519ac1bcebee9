package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every screen of the administrators stands in. */
class AdminFrameIT extends Journey {

    @Test
    void aDraftIsTheAccountsOwnAndGoesWithTheLogOut() {
        AdminDesk desk = AdminDesk.ofEverything(browser);
        Page page = desk.page();
        desk.open("keys");
        page.fill("[id='form:addresses']", "192.0.2.");
        String officer = officer("onboarding-officer");

        desk.loseLogin();
        desk.open("keys");
        desk.logIn(officer, officer);
        assertThat(page.inputValue("[id='form:addresses']")).isEmpty();
        page.fill("[id='form:addresses']", "198.51.100.");
        page.click("#logout");
        page.waitForSelector("h1:has-text('You are logged out')");

        assertThat(page.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('draft'))"))
                .isEqualTo(List.of());
    }

    @Test
    void whoReadsLongIsWarnedTwoMinutesBeforeAndCanStay() {
        Page page = AdminDesk.ofEverything(browser).page();
        page.clock().install();
        page.navigate(AdminDesk.HOME + "today");
        page.clock().fastForward("27:00");
        assertThat(page.locator("#expiring").isVisible()).isFalse();

        page.clock().fastForward("01:10");
        page.locator("#expiring").waitFor();
        page.waitForResponse(
                "**/admin/stay", () -> page.locator("#expiring button").click());
        page.clock().runFor(10_000);
        assertThat(page.locator("#expiring").isVisible()).isFalse();

        page.context().clearCookies();
        page.clock().fastForward("31:00");
        page.waitForSelector("#username");
    }

    @Test
    void aTableIsTakenAlongAsItIsNarrowed() throws IOException {
        AdminDesk desk = AdminDesk.ofEverything(browser);
        desk.open("organisations?client=example-railway&columns=name&columns=client");

        String csv = Files.readString(taken(desk.page(), "csv").path());
        Download sheet = taken(desk.page(), "xlsx");

        assertThat(csv).contains("Organisation,Client id", "Example Railway Limited,example-railway");
        assertThat(csv.lines()).hasSize(2);
        assertThat(sheet.suggestedFilename()).startsWith("organisations-").endsWith(".xlsx");
        assertThat(Files.readAllBytes(sheet.path())).startsWith('P', 'K');
    }

    @Test
    void theOwnLanguageBeatsTheBrowsersAndIsKept() {
        AdminDesk desk = AdminDesk.ofEverything(browser);
        desk.open("organisations?state=active");
        desk.speak("हिन्दी");

        assertThat(desk.page().url()).endsWith("/admin/organisations?state=active");
        assertThat(desk.page().locator("html").getAttribute("lang")).isEqualTo("hi-IN");
        assertThat(desk.page().locator("h1").innerText()).isEqualTo("संगठन");
        desk.open("today");
        assertThat(desk.page().locator("h1").innerText()).isEqualTo("आज");
    }

    @Test
    void aMomentIsAlsoSaidInUtcToWhoeverGoesThere() {
        AdminDesk desk = AdminDesk.ofEverything(browser);
        desk.open("organisations");
        Locator moment = desk.page().locator(".moment").first();

        assertThat(moment.locator(".utc").isVisible()).isFalse();
        moment.focus();
        assertThat(moment.locator(".utc").innerText()).endsWith("UTC");
    }

    @ParameterizedTest
    @CsvSource({
        "auditor, keys, 403",
        "auditor, keys.xhtml, 403",
        "auditor, certificates, 403",
        "approver, certificates, 403",
        "key-custodian, organisations, 200",
        "registry-operator, today, 200",
        "onboarding-officer, keys, 200"
    })
    void aScreenOpensToItsRolesAlone(String role, String screen, int status) {
        String name = officer(role);
        AdminDesk desk = new AdminDesk(browser.desktop());
        desk.open("today");
        desk.logIn(name, name);

        Response answer = desk.open(screen);

        assertThat(answer.status()).isEqualTo(status);
        desk.open("today");
        assertThat(desk.page().locator("nav a:has-text('API keys')").count())
                .isEqualTo(role.equals("onboarding-officer") ? 1 : 0);
    }

    private static Download taken(Page page, String format) {
        return page.waitForDownload(
                () -> page.locator("a[data-file][href*='as=" + format + "']").click());
    }

    private static String officer(String role) {
        String name = role + "-" + UUID.randomUUID();
        new KeycloakAdministrator().newUser(name, name, role);
        return name;
    }
}
