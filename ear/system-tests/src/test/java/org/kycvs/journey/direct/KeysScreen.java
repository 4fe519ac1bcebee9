package org.kycvs.journey.direct;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.kycvs.journey.Browser;
import org.kycvs.journey.SecondPerson;

/** The administrators' screen of keys, as an onboarding officer uses it. */
final class KeysScreen {

    private static final String RAILWAY = "Example Railway Limited";

    private final Browser browser;
    private final Page page;

    KeysScreen(Browser browser) {
        this.browser = browser;
        page = AdminScreen.open(browser, "keys?size=100", "API keys");
    }

    /** Proposes a key for the railway's one purpose, takes it once it is granted, and reads it from the one page that shows it. */
    String issue(String addresses) {
        page.locator("[id='form:choice']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(RAILWAY + ", travel-rail"));
        propose(addresses);
        page.waitForSelector("text=The key is proposed");
        SecondPerson.approve(browser, RAILWAY);
        page.reload();
        page.locator("button.take").last().click();
        return page.locator("#newKey").innerText();
    }

    /** What it says instead of issuing one. */
    String refusal(String addresses) {
        propose(addresses);
        return page.locator(".ui-message-error").first().innerText();
    }

    /** Revokes the key that was issued last, says why, and confirms it. */
    void revokeNewest(String reason) {
        Locator buttons = page.locator("button.revoke");
        int before = buttons.count();
        buttons.nth(before - 1).click();
        page.fill("[id='revoking-form:reason']", reason);
        page.click("[id='revoking-form:go']");
        page.waitForFunction("n => document.querySelectorAll('button.revoke').length < n", before);
    }

    private void propose(String addresses) {
        page.fill("[id='form:addresses']", addresses);
        page.fill("[id='form:reason']", "Its system was written for the original API");
        page.click("[id='form:propose']");
    }
}
