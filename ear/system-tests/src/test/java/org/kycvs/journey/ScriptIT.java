package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kycvs.people.Person;

/** What the one script adds where scripts run; everything else here is done without it. */
class ScriptIT extends Journey {

    /** What phones have (WebOTP) and no desk has: it asks its owner, and gives the code of the SMS that names this site. */
    private static final String PHONE = """
            window.OTPCredential = class {};
            navigator.credentials.get = wish => wish.otp.transport.includes('sms')
                ? new Promise(give => { window.receive = code => give({ code }); }) : Promise.reject();""";

    private final Person person = Person.fullyVaccinated();

    @Test
    void theCodeThatThePhoneOffersIsTypedInAndNothingIsPressed() {
        ConsentPage page = browser.phoneOf("en-IN");
        page.page().addInitScript(PHONE);
        page.goTo(railway.ask("travel-rail").text("consent_url"));
        page.sendCodeTo(person.mobile(), person.name());
        String code = Stack.phone(person.mobile()).code();
        assertThat(Stack.phone(person.mobile()).newestOf(1))
                .endsWith("\n\n@" + Stack.APPLICATION.getHost() + " #" + code);

        page.page().evaluate("code => window.receive(code)", code);

        page.page().waitForFunction("document.getElementById('passcode').value !== ''");
        assertThat(page.page().inputValue("#passcode")).isEqualTo(code);
        assertThat(page.page().evaluate("document.activeElement.id")).isEqualTo("confirmCode");
        assertThat(page.step()).isEqualTo("code");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void timesCountDownInTheDigitsOfTheReader() {
        ConsentPage page = browser.phoneOf("bn-IN");
        page.goTo(railway.ask(
                        "{\"purpose\":\"travel-rail\",\"language\":\"bn\"}",
                        UUID.randomUUID().toString())
                .text("consent_url"));
        Page shown = page.page();
        String before = shown.locator(".countdown").innerText();

        assertThat(before).matches("[০-৯]{2}:[০-৯]{2}");
        shown.waitForFunction("before => document.querySelector('.countdown').textContent < before", before);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void withoutItNothingEmptyIsShown() {
        ConsentPage page = visit(railway.ask("travel-rail"));

        assertThat(page.page().locator(".countdown").isVisible()).isFalse();
        assertThat(page.text("until")).startsWith("You can answer until");
    }
}
