package org.kycvs.journey.direct;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.kycvs.journey.Browser;

/** The administrators' screen of keys, as an onboarding officer uses it. */
final class KeysScreen {

    private final Page page;

    KeysScreen(Browser browser) {
        page = AdminScreen.open(browser, "keys", "API keys");
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

    /** Revokes the key that was issued last, and confirms it. */
    void revokeNewest() {
        Locator buttons = page.locator("button.revoke");
        int before = buttons.count();
        buttons.nth(before - 1).click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForFunction("n => document.querySelectorAll('button.revoke').length < n", before);
    }
}
