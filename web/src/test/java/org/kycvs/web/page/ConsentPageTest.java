package org.kycvs.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.verification.RequestPage.Ending;
import org.kycvs.verification.RequestPage.Step;
import org.kycvs.verification.RequestState;

class ConsentPageTest {

    private final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ASK       | Example Railway wants to know your vaccination status
            CODE      | Enter the code sent to ••••••0001
            PERSON    | Which person is this about?
            CHOOSE    | Your status, as Example Railway would see it
            DONE      | Nothing was shared with Example Railway
            ENDED     | This request has ended
            NO_RECORD | We found no record for this name and mobile number
            """)
    void theHeadingIsTheQuestionOrTheFact(Step step, String heading) {
        assertThat(page(step).heading()).isEqualTo(heading);
    }

    @Test
    void theTitleSaysFirstThatSomethingIsWrong() {
        ConsentPage page = page(Step.ASK);
        assertThat(page.title()).startsWith("Example Railway");

        browser.turn.object(browser.words.missing("mobile"));

        assertThat(page.title()).startsWith("Error: Example Railway");
        assertThat(page.problemAt("mobile")).isEqualTo("Enter your mobile number");
        assertThat(page.problemAt("fullName")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED,expired,ended.expired",
        "CANCELLED,cancelled,ended.cancelled",
        "PENDING,other-browser,ended.other-browser",
        "SHARED,decided,ended.decided",
        "NOT_SHARED,decided,ended.not_shared"
    })
    void everyEndHasItsWordsAndWhatToDoNext(RequestState state, String reason, String key) {
        browser.at(PageSamples.ended(new Ending(state, reason, null, null, null, null)));

        assertThat(consentPage().endedKey()).isEqualTo(key);
        assertThat(browser.texts.has(key)).isTrue();
        assertThat(browser.texts.has(key + ".next")).isTrue();
    }

    @Test
    void whatGoesOnInAnotherBrowserHasNotEnded() {
        browser.at(PageSamples.ended(new Ending(RequestState.PENDING, "other-browser", null, null, null, null)));

        assertThat(consentPage().heading()).isEqualTo("This request is being answered in another browser");
    }

    private ConsentPage page(Step step) {
        browser.at(PageSamples.at(step));
        return consentPage();
    }

    private ConsentPage consentPage() {
        ConsentPage page = new ConsentPage();
        page.current = browser.current;
        page.turn = browser.turn;
        page.texts = browser.texts;
        page.times = browser.times;
        return page;
    }
}
