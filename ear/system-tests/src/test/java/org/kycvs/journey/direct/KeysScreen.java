package org.kycvs.journey.direct;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.kycvs.journey.Browser;

/** The administrators' screen of keys, as an onboarding officer uses it. */
final class KeysScreen {

    private final Page page;

    KeysScreen(Browser browser) {
        page = AdminScreen.open(browser, "keys?size=100", "API keys");
    }

    /** Issues a key for the railway's one purpose, and reads it from the one page that shows it. */
    String issue(String addresses) {
        page.locator("[id='form:choice']")
                .selectOption(new com.microsoft.playwright.options.SelectOption()
                        .setLabel("Example Railway Limited, travel-rail"));
        page.fill("[id='form:addresses']", addresses);
        page.click("[id='form:issue']");
        return page.locator("#newKey").innerText();
    }

    /** What it says instead of issuing one. */
    String refusal(String addresses) {
        page.fill("[id='form:addresses']", addresses);
        page.click("[id='form:issue']");
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
}
