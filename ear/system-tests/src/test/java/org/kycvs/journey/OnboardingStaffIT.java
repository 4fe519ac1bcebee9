package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An organisation's own staff take its credentials; nobody else sees them. */
class OnboardingStaffIT extends Journey {

    private final KeycloakAdministrator keycloak = new KeycloakAdministrator();

    @Test
    void aMemberOfStaffSeesTheOrganisationAndTakesASecretThatWorks() {
        Onboarded hostel = new Onboarded().wish().awaitAgreement();
        Page page = staff(hostel.legalName);

        assertThat(page.locator("h1").innerText()).isEqualTo(hostel.legalName);
        assertThat(page.locator("#clientId").innerText()).isEqualTo(hostel.clientId);
        assertThat(page.locator("#may").innerText()).contains("lodging", "600 left of 600");
        String first = newSecret(page);
        assertThat(new Organisation(hostel.clientId, first).ask("lodging").status())
                .isEqualTo(201);

        page.reload();
        assertThat(page.locator("#secret").count()).isZero();
        String second = newSecret(page);
        assertThat(new Organisation(hostel.clientId, first).fetchToken().status())
                .isEqualTo(401);
        assertThat(new Organisation(hostel.clientId, second).fetchToken().status())
                .isEqualTo(200);
        assertThat(Database.number(
                        "SELECT count(*) FROM audit.event WHERE kind = 'account.secret-made' AND organisation_id = ?",
                        hostel.id))
                .isEqualTo(2);
    }

    @Test
    void whoIsStaffOfNoneOrOfSeveralIsToldSo() {
        Onboarded one = new Onboarded().wish().awaitAgreement();
        Onboarded another = new Onboarded().wish().awaitAgreement();

        assertThat(staff().locator("main").innerText()).contains("belongs to no organisation, or to more than one");
        browser.forgetEverybody();
        assertThat(logIn(one.legalName, another.legalName).text()).doesNotContain(one.clientId, another.clientId);
    }

    @Test
    void staffSeeNoScreenOfTheAdministratorsAndTheseNotTheirs() {
        Onboarded hostel = new Onboarded().wish().awaitAgreement();
        Page page = staff(hostel.legalName);

        for (String screen : new String[] {"", "today", "organisations", "keys", "certificates", "keys.xhtml"}) {
            assertThat(page.navigate(AdminDesk.HOME + screen).status())
                    .as(screen)
                    .isEqualTo(403);
        }

        browser.forgetEverybody();
        assertThat(AdminDesk.ofEverything(browser).open("partner").status()).isEqualTo(403);
    }

    private static String newSecret(Page page) {
        page.click("[id='form:newSecret']");
        page.click("[id='form:makeSecret']");
        page.waitForSelector("#secret");
        return page.locator("#secret").innerText();
    }

    private Page staff(String... legalNames) {
        Response last = logIn(legalNames);
        assertThat(last.status()).isEqualTo(200);
        return last.frame().page();
    }

    private Response logIn(String... legalNames) {
        String name = "staff-" + UUID.randomUUID();
        keycloak.newStaff(name, "a password", legalNames);
        Page page = browser.desktop();
        page.navigate(AdminDesk.HOME + "partner");
        return AdminDesk.logIn(page, name, "a password");
    }
}
