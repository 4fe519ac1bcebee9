package org.kycvs.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** An administrator's browser. */
public final class AdminDesk {

    static final String HOME = Stack.APPLICATION + "/admin/";

    private final Page page;

    AdminDesk(Page page) {
        this.page = page;
    }

    /** The demo's administrator, who has all roles. */
    public static AdminDesk ofEverything(Browser browser) {
        return of(browser, "admin", "admin");
    }

    /** Somebody whom Keycloak knows. */
    public static AdminDesk of(Browser browser, String name, String password) {
        AdminDesk desk = new AdminDesk(browser.desktop());
        desk.open("today");
        desk.logIn(name, password);
        return desk;
    }

    public Page page() {
        return page;
    }

    public Response open(String screen) {
        return page.navigate(HOME + screen);
    }

    /** Where Keycloak asks for it. */
    Response logIn(String name, String password) {
        return logIn(page, name, password);
    }

    /** As soon as there are organizations, Keycloak asks for the name alone first. */
    public static Response logIn(Page page, String name, String password) {
        page.fill("#username", name);
        if (!page.locator("#password").isVisible()) {
            page.waitForNavigation(() -> page.click("#kc-login"));
        }
        page.fill("#password", password);
        return page.waitForNavigation(() -> page.click("#kc-login"));
    }

    /** Waits until that is said to have come of what was done. */
    void mustSay(String text) {
        page.locator("#outcome")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(text))
                .waitFor();
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
