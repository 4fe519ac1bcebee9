package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An organisation's own staff take its credentials; nobody else sees them. */
class OnboardingStaffIT extends Journey {

    private static final List<String> SCREENS = List.of(
            "",
            "today",
            "organisations",
            "organisation",
            "organisation-change",
            "applications",
            "application",
            "application-form",
            "proposals",
            "proposal",
            "keys",
            "keys.xhtml",
            "certificates",
            "audit",
            "audit-event");

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

    /** Our own key set stands in for an organisation's. */
    @Test
    void keysAreReadOnceWhereTheyArePublishedAndRegisteredAsTheyAreSeenAndTheContactIsTold() {
        Onboarded hostel = new Onboarded();
        String contact = hostel.clientId + "@example.org";
        hostel.wishInviting(contact).awaitAgreement();
        Page page = staff(hostel.legalName);

        mustRefuse(page, "http://localhost/jwks", "begins with https://");
        mustRefuse(page, "https://127.0.0.1:" + Stack.APPLICATION_TLS.getPort() + "/x", "no public address is known");
        mustRefuse(page, "https://localhost:22/jwks", "its port is not one that we call");
        mustRefuse(page, Stack.APPLICATION_TLS + "/health/ready", "a JWK Set");

        page.fill("[id='form:address']", Stack.APPLICATION_TLS + "/.well-known/jwks.json");
        page.click("[id='form:fetchKeys']");
        page.waitForSelector("text=The keys stand in the field below");
        assertThat(page.inputValue("[id='form:jwks']")).contains("\"kid\"");
        page.click("[id='form:newKeys']");
        page.click("[id='form:registerKeys']");
        page.waitForSelector("#keys");
        hostel.awaitAgreement();

        assertThat(hostel.done()).isEqualTo("client.keys");
        assertThat(keycloak.clients(hostel.clientId).get(0).getJsonObject("attributes"))
                .containsEntry("use.jwks.url", Json.createValue("false"))
                .doesNotContainKey("jwks.url");
        assertThat(Stack.mailbox(contact).newestOf(2).getString("subject"))
                .isEqualTo("The credentials of " + hostel.legalName + " were changed");
    }

    private static void mustRefuse(Page page, String address, String why) {
        page.fill("[id='form:address']", address);
        page.click("[id='form:fetchKeys']");
        page.locator(".ui-message-error")
                .filter(new Locator.FilterOptions().setHasText(why))
                .waitFor();
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
        Onboarded another = new Onboarded();
        Page page = staff(hostel.legalName);

        for (String screen : SCREENS) {
            for (UUID id : List.of(hostel.id, another.id)) {
                assertThat(page.navigate(AdminDesk.HOME + screen + "?id=" + id).status())
                        .as(screen)
                        .isEqualTo(403);
            }
        }

        page.navigate(AdminDesk.HOME + "partner?id=" + another.id + "&clientId=" + another.clientId);
        assertThat(page.content()).contains(hostel.clientId).doesNotContain(another.clientId + "<", another.legalName);

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
