package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.kernel.Settings;
import org.kycvs.words.Language;
import org.kycvs.words.Languages;

/** Every screen of the administrators and every dialog, in their three languages, on a desk and on a tablet: no barrier, nothing cut off. */
class EveryScreenIT extends Journey {

    /** A desk and a tablet; a phone's width is seen to by twice the text on the tablet. */
    private static final int[] WIDTHS = {1280, 768};

    private static final List<String> SCREENS = List.of(
            "today", "overview", "overview?over=year", "organisations", "keys", "certificates", "audit", "notice");

    static List<Language> languages() {
        Languages all = new Languages(new Settings(Map.of()));
        return List.of(
                all.find("en").orElseThrow(),
                all.find("hi").orElseThrow(),
                all.find("bn").orElseThrow());
    }

    @AfterEach
    void nothingWasBlockedOrFailed() {
        assertThat(browser.complaints()).allMatch(said -> said.contains("status of 404"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasNoBarriers(Language language) {
        AdminDesk desk = AdminDesk.ofEverything(browser);
        desk.speak(language.name());
        Page page = desk.page();

        for (String screen : SCREENS) {
            desk.open(screen);
            look(page, language, screen);
        }
        desk.open("keys");
        page.selectOption("[id='form:choice']", new SelectOption().setLabel("Example Railway Limited, travel-rail"));
        page.fill("[id='form:addresses']", "192.0.2.7");
        page.fill("[id='form:reason']", "Looked at");
        page.click("[id='form:propose']");
        page.waitForSelector("#outcome .ui-messages-info");
        look(page, language, "keys-proposed");
        SecondPerson.approve(browser, "Example Railway Limited");
        desk.open("keys?size=100");
        page.locator("button.take").last().click();
        page.waitForSelector("#newKey");
        look(page, language, "keys-taken");
        page.locator("button.revoke").last().click();
        page.waitForSelector("[id='revoking-form:reason']");
        look(page, language, "keys-revoking");
        desk.open("nothing");
        look(page, language, "not-found");
        desk.open("logout");
        look(page, language, "signed-out");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void onTheWayOfAnOrganisationHasNoBarriers(Language language) {
        Onboarding onboarding = new Onboarding(AdminDesk.ofEverything(browser));
        String application = onboarding.apply();
        String proposal = onboarding.propose();
        AdminDesk officer = AdminDesk.ofEverything(browser);
        officer.speak(language.name());
        Page page = officer.page();
        look(officer, language, "applications", "proposals", "application-form");
        page.fill("[id='form:legal_name']", "x");
        page.click("[id='form:send']");
        page.waitForSelector(".ui-message-error");
        look(page, language, "application-form-refused");
        page.navigate(application);
        look(page, language, "application");
        page.click("[id='form:reject']");
        page.waitForSelector("[id='rejecting-form:reason']");
        look(page, language, "application-rejecting");
        page.navigate(proposal);
        look(page, language, "proposal-own");

        AdminDesk approver = AdminDesk.of(browser, "approver", "approver");
        approver.speak(language.name());
        approver.page().navigate(proposal);
        look(approver.page(), language, "proposal");
        approver.page().click("[id='form:approve']");
        look(approver.page(), language, "proposal-approving");
        approver.page().click("[id='approving-form:go']");
        approver.page().waitForSelector("#outcome .ui-messages-info");
        look(approver.page(), language, "proposal-approved");

        String id = Database.text("SELECT id FROM organisations.organisation WHERE client_id = ?", onboarding.client);
        look(officer, language, "organisation?id=" + id, "organisation-change?id=" + id);
        officer.open("organisation?id=" + id);
        page.click("[id='form:suspend']");
        page.waitForSelector("[id='suspending-form:reason']");
        look(page, language, "organisation-suspending");
    }

    private static void look(AdminDesk desk, Language language, String... screens) {
        for (String screen : screens) {
            desk.open(screen);
            look(desk.page(), language, screen);
        }
    }

    private static void look(Page page, Language language, String screen) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            assertThat(Barriers.on(page, language))
                    .as("%s in %s at %d pixels", screen, language, width)
                    .isEmpty();
        }
        page.setViewportSize(1280, 900);
    }
}
