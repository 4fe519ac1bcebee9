package org.kycvs.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** The consent page, by the ids of the contract, section 5. */
final class ConsentPage {

    private final Page page;

    ConsentPage(Page page) {
        this.page = page;
    }

    Response goTo(String consentUrl) {
        return page.navigate(consentUrl);
    }

    /** The same browser, its cookie included. */
    ConsentPage inAnotherTab(String consentUrl) {
        ConsentPage another = new ConsentPage(page.context().newPage());
        another.goTo(consentUrl);
        return another;
    }

    String step() {
        return page.locator("main").getAttribute("data-step");
    }

    ConsentPage type(String id, String value) {
        page.fill("#" + id, value);
        return this;
    }

    ConsentPage sendCodeTo(String mobile, String name) {
        return type("mobile", mobile).type("fullName", name).press("sendCode");
    }

    ConsentPage confirm(String code) {
        return type("passcode", code).press("confirmCode");
    }

    ConsentPage choose(int position) {
        page.locator("input[type=radio][name=person]").nth(position).check();
        return press("choosePerson");
    }

    ConsentPage changeName(String name) {
        return type("fullName", name).press("changeName");
    }

    /** Every button posts a form; what comes next is looked at only when it is there. */
    ConsentPage press(String id) {
        page.waitForNavigation(() -> page.click("#" + id));
        return this;
    }

    boolean has(String id) {
        return page.locator("#" + id).count() > 0;
    }

    String text(String id) {
        return page.locator("#" + id).innerText();
    }

    String link(String id) {
        return page.locator("#" + id).getAttribute("href");
    }

    String html() {
        return page.content();
    }

    Page page() {
        return page;
    }
}
