package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The administrators' side: behind Keycloak, and for roles only. */
class AdministratorIT extends Journey {

    private static final String SCREEN = Stack.APPLICATION + "/admin/organisations";

    @Test
    void anAdministratorSeesWhoMayAskAndWhatCameOfIt() {
        Page page = browser.desktop();
        logIn(page, "admin", "admin");
        page.waitForSelector(".legal-name");
        Map<String, String> before = row(page, "Example Railway Limited");

        railway.cancel(railway.ask("travel-rail").text("id"));
        railway.ask("travel-rail");
        page.navigate(SCREEN);
        Map<String, String> after = row(page, "Example Railway Limited");

        assertThat(page.locator(".legal-name").allInnerTexts())
                .contains("Example Airways Limited", "Example Immunisation Registry Authority");
        assertThat(after.get("State")).contains("Active");
        assertThat(after.get("Purposes")).contains("travel-rail");
        assertThat(number(after, "Asked")).isEqualTo(number(before, "Asked") + 2);
        assertThat(number(after, "Cancelled")).isEqualTo(number(before, "Cancelled") + 1);
        assertThat(number(after, "Open")).isEqualTo(number(before, "Open") + 1);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aSuspendedOrganisationIsShownAsSuch() {
        Page page = browser.desktop();
        logIn(page, "admin", "admin");

        Database.whileOrganisationIs("SUSPENDED", "example-hotel", () -> {
            page.navigate(SCREEN);
            assertThat(row(page, "Example Hotels and Resorts Private Limited").get("State"))
                    .contains("Suspended");
        });
    }

    @Test
    void whoHasNoRoleIsToldSoAndSeesNothing() {
        String nobody = "nobody-" + UUID.randomUUID();
        new KeycloakAdministrator().newUser(nobody, "a password");
        Page page = browser.desktop();

        Response answer = logIn(page, nobody, "a password");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(page.locator("body").innerText()).doesNotContain("Example Railway");
        assertThat(page.locator("body").innerText()).contains(nobody, "Log out");
    }

    @Test
    void theSessionsCookieIsOutOfReachOfScriptsAndOtherSites() {
        Page page = browser.desktop();
        logIn(page, "admin", "admin");

        assertThat(page.context().cookies(SCREEN))
                .filteredOn(cookie -> cookie.name.startsWith("JSESSIONID"))
                .isNotEmpty()
                .allSatisfy(cookie -> {
                    assertThat(cookie.httpOnly).isTrue();
                    assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
                    assertThat(cookie.path).startsWith("/admin");
                });
    }

    @Test
    void thePublicSideKnowsNoLogin() {
        Response landing = browser.desktop().navigate(Stack.APPLICATION + "/");

        assertThat(landing.status()).isEqualTo(200);
        assertThat(landing.allHeaders()).doesNotContainKey("set-cookie").containsKey("content-security-policy");
    }

    /** Nobody gets in without a login; gives what the last step was answered with. */
    private static Response logIn(Page page, String name, String password) {
        page.navigate(SCREEN);
        assertThat(page.url()).startsWith(Stack.KEYCLOAK.toString());
        return AdminDesk.logIn(page, name, password);
    }

    /** The row of an organisation, by its headings. */
    private static Map<String, String> row(Page page, String legalName) {
        List<String> headings = page.locator("#rows thead tr").first().locator("th").all().stream()
                .map(heading -> heading.innerText().strip())
                .toList();
        List<Locator> cells = page.locator("#rows tbody tr")
                .filter(new Locator.FilterOptions().setHasText(legalName))
                .locator("td")
                .all();
        return IntStream.range(0, headings.size())
                .boxed()
                .collect(Collectors.toMap(
                        headings::get, ((Function<Integer, Locator>) cells::get).andThen(Locator::innerText)));
    }

    private static int number(Map<String, String> row, String heading) {
        return Integer.parseInt(row.get(heading).replaceAll("[^0-9]", ""));
    }
}
