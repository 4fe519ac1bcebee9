package org.kycvs.journey.direct;

import com.microsoft.playwright.Page;
import org.kycvs.journey.AdminDesk;
import org.kycvs.journey.Browser;
import org.kycvs.journey.Stack;

/** A screen of the administrators, after the login. */
final class AdminScreen {

    private AdminScreen() {}

    static Page open(Browser browser, String path, String heading) {
        Page page = browser.desktop();
        page.navigate(Stack.APPLICATION + "/admin/" + path);
        if (page.url().startsWith(Stack.KEYCLOAK.toString())) {
            AdminDesk.logIn(page, "admin", "admin");
        }
        page.waitForSelector("h1:has-text('" + heading + "')");
        return page;
    }
}
