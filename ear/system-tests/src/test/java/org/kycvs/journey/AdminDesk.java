package org.kycvs.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** An administrator's browser. */
final class AdminDesk {

    static final String HOME = Stack.APPLICATION + "/admin/";

    private final Page page;

    AdminDesk(Page page) {
        this.page = page;
    }

    /** The demo's administrator, who has all roles. */
    static AdminDesk ofEverything(Browser browser) {
        AdminDesk desk = new AdminDesk(browser.desktop());
        desk.open("today");
        desk.logIn("admin", "admin");
        return desk;
    }

    Page page() {
        return page;
    }

    Response open(String screen) {
        return page.navigate(HOME + screen);
    }

    /** Where Keycloak asks for it. */
    Response logIn(String name, String password) {
        page.fill("#username", name);
        page.fill("#password", password);
        return page.waitForNavigation(() -> page.click("#kc-login"));
    }

    /** In the page's own name of the language. */
    void speak(String name) {
        page.waitForNavigation(() -> page.locator(".languages button")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
                .click());
    }

    /** As if nothing had been asked for in half an hour, here and at the login service. */
    void loseLogin() {
        page.context().clearCookies();
    }
}
