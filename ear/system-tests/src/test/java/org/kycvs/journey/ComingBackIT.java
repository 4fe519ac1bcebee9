package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.people.Person;

/** People press twice, reload, go back and open a second tab; nothing of it does harm. */
class ComingBackIT extends Journey {

    private final Person person = Person.fullyVaccinated();
    private Reply asked;

    @BeforeEach
    void ask() {
        Organisation.register(person);
        asked = railway.ask("travel-rail");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyButtonCanBePressedTwice(boolean scripts) {
        ConsentPage page = scripts ? open() : visit(asked);
        page.page().fill("#mobile", person.mobile());
        page.page().fill("#fullName", person.name());
        assertThat(twice(page, "sendCode")).isEqualTo("code");
        page.page().fill("#passcode", Stack.phone(person.mobile()).code());
        assertThat(twice(page, "confirmCode")).isEqualTo("choose");
        assertThat(twice(page, "allow")).isEqualTo("done");

        assertThat(Stack.phone(person.mobile()).texts()).hasSize(1);
        assertThat(railway.read(asked.text("id")).text("state")).isEqualTo("shared");
        assertThat(Database.text(
                        "SELECT string_agg(kind, ' ' ORDER BY id) FROM audit.event WHERE subject_id = ?",
                        UUID.fromString(asked.text("id"))))
                .isEqualTo(
                        "status-request.created status-request.passcode-sent status-request.proven status-request.shared");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void everyStepStaysWhenItIsLoadedAgain() {
        ConsentPage page = open();
        page.sendCodeTo(person.mobile(), person.name());
        assertThat(again(page)).isEqualTo("code");
        page.confirm(Stack.phone(person.mobile()).code());
        assertThat(again(page)).isEqualTo("choose");
        page.press("allow");
        assertThat(again(page)).isEqualTo("done");

        assertThat(Stack.phone(person.mobile()).texts()).hasSize(1);
        assertThat(page.text("sharedStatus")).contains("2");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void backShowsWhereTheRequestIsAndDecidesNothingTwice() {
        ConsentPage page = open();
        page.sendCodeTo(person.mobile(), person.name());
        page.confirm(Stack.phone(person.mobile()).code());
        page.press("allow");
        String receipt = page.text("receiptNumber");

        page.page().goBack();

        assertThat(page.page().url()).isEqualTo(asked.text("consent_url"));
        assertThat(page.step()).isEqualTo("done");
        assertThat(page.text("receiptNumber")).isEqualTo(receipt);
    }

    @Test
    void aSecondTabIsTheSameBrowser() {
        ConsentPage first = open();
        first.sendCodeTo(person.mobile(), person.name());
        ConsentPage second = first.inAnotherTab(asked.text("consent_url"));
        assertThat(second.step()).isEqualTo("code");

        second.confirm(Stack.phone(person.mobile()).code()).press("allow");
        assertThat(second.step()).isEqualTo("done");
        assertThat(first.press("resendCode").step()).isEqualTo("done");

        assertThat(Stack.phone(person.mobile()).texts()).hasSize(1);
    }

    @Test
    void aNoInAnOldTabDoesNotTakeBackWhatWasShared() {
        ConsentPage first = open();
        first.sendCodeTo(person.mobile(), person.name());
        first.inAnotherTab(asked.text("consent_url"))
                .confirm(Stack.phone(person.mobile()).code())
                .press("allow");

        assertThat(first.press("decline").step()).isEqualTo("done");

        assertThat(railway.read(asked.text("id")).text("state")).isEqualTo("shared");
    }

    @Test
    void aBrowserThatWasClosedStartsAnew() {
        open().sendCodeTo(person.mobile(), person.name());
        browser.forgetEverybody();

        assertThat(open().step()).isEqualTo("ask");
    }

    @Test
    void whoWasAwayTooLongIsToldWhyAnotherCodeIsNeeded() {
        ConsentPage page = open();
        page.sendCodeTo(person.mobile(), person.name());
        page.confirm(Stack.phone(person.mobile()).code());
        Database.endProof(asked);

        page.press("allow");

        assertThat(page.step()).isEqualTo("code");
        assertThat(page.html()).contains("You were away for a while", "Nothing has been shared");
        assertThat(railway.read(asked.text("id")).text("state")).isEqualTo("pending");
    }

    private ConsentPage open() {
        return browser.openWithScripts(asked.text("consent_url"));
    }

    private static String twice(ConsentPage page, String button) {
        page.page().dblclick("#" + button);
        page.page().waitForCondition(() -> !page.has(button), new Page.WaitForConditionOptions().setTimeout(10_000));
        return page.step();
    }

    private static String again(ConsentPage page) {
        page.page().reload();
        return page.step();
    }
}
