package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

/** The administrators' side: behind Keycloak, and for roles only. */
class AdministratorIT extends Journey {

    @Test
    void anAdministratorSeesWhoMayAskAndWhatCameOfIt() {
        railway.cancel(railway.ask("travel-rail").text("id"));
        Page page = browser.desktop();
        page.navigate(Stack.APPLICATION + "/admin/organisations");
        assertThat(page.url()).as("nobody gets in without a login").startsWith(Stack.KEYCLOAK.toString());

        page.fill("#username", "admin");
        page.fill("#password", "admin");
        page.click("#kc-login");
        page.waitForSelector(".legal-name");

        assertThat(page.url()).startsWith(Stack.APPLICATION + "/admin/organisations");
        assertThat(page.locator(".legal-name").allInnerTexts()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(page.locator(".ui-tag.state.active").count()).isGreaterThanOrEqualTo(5);
        assertThat(page.locator("body").innerText()).contains("train");
    }

    @Test
    void thePublicSideKnowsNoLogin() {
        Response landing = browser.desktop().navigate(Stack.APPLICATION + "/");

        assertThat(landing.status()).isEqualTo(200);
        assertThat(landing.allHeaders()).doesNotContainKey("set-cookie").containsKey("content-security-policy");
    }
}
