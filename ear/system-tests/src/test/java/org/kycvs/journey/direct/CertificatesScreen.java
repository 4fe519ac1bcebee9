package org.kycvs.journey.direct;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.kycvs.journey.Browser;
import org.kycvs.journey.SecondPerson;

/** The administrators' screen of certificates, as an onboarding officer uses it. */
final class CertificatesScreen {

    private final Browser browser;
    private final Page page;

    CertificatesScreen(Browser browser) {
        this.browser = browser;
        page = AdminScreen.open(browser, "certificates?size=100", "Certificates");
    }

    /** Pins it for the railway. */
    void pin(String pem) {
        pin(pem, "Example Railway Limited");
    }

    void pin(String pem, String organisation) {
        int before = page.locator("button.remove").count();
        submit(pem, organisation);
        page.waitForSelector("text=The certificate is proposed");
        SecondPerson.approve(browser, organisation);
        page.reload();
        page.waitForFunction("n => document.querySelectorAll('button.remove').length > n", before);
    }

    /** What it says instead of proposing it. */
    String refusal(String pem) {
        submit(pem, "Example Railway Limited");
        return page.locator(".ui-message-error").first().innerText();
    }

    /** Removes the certificate of that fingerprint, and confirms it. */
    void remove(String fingerprint) {
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(fingerprint));
        row.locator("button.remove").click();
        page.fill("[id='removing-form:reason']", "The partner has a new one");
        page.click("[id='removing-form:go']");
        row.locator("button.remove")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private void submit(String pem, String organisation) {
        page.locator("[id='form:organisation']").selectOption(new SelectOption().setLabel(organisation));
        page.fill("[id='form:pem']", pem);
        page.fill("[id='form:reason']", "Compared by telephone");
        page.click("[id='form:propose']");
    }
}
