package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every screen of the administrators stands in. */
class AdminFrameIT extends Journey {

    private static final int MOST_STOPS = 80;

    @Test
    void whatWasTypedIsThereAgainAfterALoginThatHadExpired() {
        AdminDesk desk = AdminDesk.ofEverything(browser);
        Page page = desk.page();
        Onboarding onboarding = new Onboarding(desk);
        String form = onboarding.apply().replace("/application?", "/application-form?");
        page.navigate(form);
        page.fill("[id='form:contact_name']", "Half typed");

        desk.loseLogin();
        page.click("[id='form:send']");
        page.waitForSelector("#username");
        desk.logIn("admin", "admin");

        page.waitForURL(form);
        assertThat(page.inputValue("[id='form:contact_name']")).isEqualTo("Half typed");
        assertThat(page.locator("#kept").innerText()).contains("We kept what you typed");
        page.waitForNavigation(() -> page.locator("#kept button").click());
        assertThat(page.inputValue("[id='form:contact_name']")).isEqualTo("Asha Rao");
    }

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
    void whatIsStoredIsADraftNoMore() {
        AdminDesk desk = AdminDesk.ofEverything(browser);
        Page page = desk.page();
        new Onboarding(desk).apply();
        desk.open("application-form");

        assertThat(page.inputValue("[id='form:legal_name']")).isEmpty();
        assertThat(page.locator("#kept").isVisible()).isFalse();
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
    void aDangerousActionIsDoneByKeyboardAloneWithAReasonThatIsKept() {
        AdminDesk desk = AdminDesk.ofEverything(browser);
        Page page = desk.page();
        page.navigate(new Onboarding(desk).apply());
        String reason = "By keyboard " + UUID.randomUUID();

        reach(page, "[id='form:reject']");
        page.keyboard().press("Enter");
        page.waitForSelector("[id='rejecting-form:reason']:focus");
        page.keyboard().press("Escape");
        page.waitForSelector("[id='form:reject']:focus");
        page.keyboard().press("Enter");
        page.waitForSelector("[id='rejecting-form:reason']:focus");
        page.keyboard().type("x");
        reach(page, "[id='rejecting-form:go']");
        page.keyboard().press("Enter");
        page.waitForSelector(".ui-message-error:has-text('3 to 300 characters')");
        reach(page, "[id='rejecting-form:reason']");
        page.keyboard().press("Control+A");
        page.keyboard().type(reason);
        reach(page, "[id='rejecting-form:go']");
        page.keyboard().press("Enter");
        page.waitForSelector("#outcome :focus");

        assertThat(page.locator("#outcome").innerText()).contains("is rejected");
        assertThat(page.locator("[id='form:reject']").count()).isZero();
        assertThat(Database.number("SELECT count(*) FROM audit.word WHERE name = 'reason' AND text = ?", reason))
                .isEqualTo(1);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theStateOfATableIsItsAddress() {
        AdminDesk desk = AdminDesk.ofEverything(browser);
        Page page = desk.page();
        desk.open("organisations");
        page.fill("input[name=name]", "example");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        page.waitForNavigation(
                () -> page.locator("thead a:has-text('Organisation')").click());
        page.waitForNavigation(
                () -> page.locator("thead a:has-text('Organisation')").click());
        page.waitForNavigation(() -> page.selectOption("select[name=state]", "active"));

        assertThat(page.url()).endsWith("/admin/organisations?sort=-name&name=example&state=active");
        assertThat(page.locator("th[aria-sort=descending]").innerText()).contains("Organisation");
        List<String> names = page.locator(".legal-name").allInnerTexts();
        assertThat(names).isSortedAccordingTo(Comparator.reverseOrder()).contains("Example Railway Limited");
        page.goBack();
        assertThat(page.inputValue("select[name=state]")).isEmpty();
        page.locator(".columns summary").click();
        page.uncheck(".columns input[value=modes]");
        page.waitForNavigation(() -> page.locator(".columns button").click());
        assertThat(page.locator("thead").innerText()).contains("State").doesNotContain("Modes");
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

    /** By Tab alone. */
    private static void reach(Page page, String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if ((boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("No Tab leads to " + selector);
    }
}
