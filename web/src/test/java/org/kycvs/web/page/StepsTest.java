package org.kycvs.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.otp.PasscodeCheck;
import org.kycvs.otp.PasscodeRefused;
import org.kycvs.verification.DecidingRequest.Allowed;
import org.kycvs.verification.OfferPart;
import org.kycvs.verification.RequestPage.Step;
import org.kycvs.verification.RequestRefused;

/** Each button calls its one use case with what was typed, and what comes back becomes an answer. */
class StepsTest {

    private static final Instant SOON = PageSamples.NOON.plusSeconds(30);

    private final Browser browser = new Browser();

    @Test
    void sendCodePassesOnWhatWasTypedAndSendsTheBrowserOn() {
        AskStep ask = browser.ask();
        ask.setMobile("90000 00001");
        ask.setFullName("Asha Rao");

        ask.sendCode();

        assertThat(browser.journey.calls).containsExactly("sendCode +919000000001 Asha Rao");
        assertThat(browser.answer).isEqualTo("303");
    }

    @Test
    void aFieldThatWasNotOnThePageIsNotAskedFor() {
        AskStep ask = browser.at(PageSamples.askWithGivenSubject()).ask();

        ask.sendCode();

        assertThat(browser.journey.calls).containsExactly("sendCode - -");
    }

    @Test
    void everyFieldThatCannotBeUsedIsNamedAtOnceAndNothingIsSent() {
        AskStep ask = browser.ask();
        ask.setMobile("12");
        ask.setFullName(" ");

        ask.sendCode();

        assertThat(browser.journey.calls).isEmpty();
        assertThat(browser.turn.problems()).extracting(PageProblem::field).containsExactly("mobile", "fullName");
        assertThat(browser.answer).isEqualTo("422 same step");
        assertThat(ask.getMobile()).isEqualTo("12");
    }

    @Test
    void theNameTypedEarlierStandsInTheField() {
        assertThat(browser.ask().getFullName()).isEqualTo("Asha Rao");
    }

    @ParameterizedTest
    @CsvSource({"123456,123456", "123 456,123456", "'123-456 ',123456", "१२३४५६,123456"})
    void aCodeIsReadAsPeopleGroupAndWriteIt(String typed, String digits) {
        browser.journey.check = proven();
        confirm(typed);

        assertThat(browser.journey.calls).containsExactly("confirmCode " + digits);
        assertThat(browser.answer).isEqualTo("303");
    }

    @ParameterizedTest
    @CsvSource({"''", "12345", "1234567", "12345a", "x123456", "+123456"})
    void whatIsNoCodeCostsNoCheck(String typed) {
        confirm(typed);

        assertThat(browser.journey.calls).isEmpty();
        assertThat(browser.answer).isEqualTo("422 same step");
    }

    static Stream<Arguments> answersThatAreNotYes() {
        return Stream.of(
                Arguments.of(
                        check(new PasscodeCheck.Wrong(2, PageSamples.NOON)), "422 same step", "2 more tries are left"),
                Arguments.of(
                        check(new PasscodeCheck.Wrong(1, PageSamples.NOON)), "422 same step", "1 more try is left"),
                Arguments.of(
                        check(new PasscodeCheck.Wrong(0, PageSamples.NOON)), "422 same step", "No more tries are left"),
                Arguments.of(
                        check(new PasscodeCheck.Wrong(2, SOON)),
                        "422 same step",
                        "try again at 12:00 pm (in 30 seconds)"),
                Arguments.of(check(new PasscodeCheck.TooEarly(SOON)), "429 same step", "The code was not checked"),
                Arguments.of(check(new PasscodeCheck.Expired()), "422 same step", "not valid any more"),
                Arguments.of(check(new PasscodeCheck.UsedUp(SOON)), "429 same step", "tried too often"));
    }

    @ParameterizedTest
    @MethodSource("answersThatAreNotYes")
    void aCodeThatWasNotTakenSaysWhyAndIsNotShownAgain(Supplier<PasscodeCheck> check, String answer, String words) {
        browser.at(PageSamples.at(Step.CODE));
        browser.journey.check = check;
        CodeStep code = browser.code();
        code.setPasscode("123456");

        code.confirmCode();

        assertThat(browser.answer).isEqualTo(answer);
        assertThat(browser.turn.problems().get(0).text()).contains(words);
        assertThat(code.getPasscode()).isNull();
    }

    @Test
    void aPressThatCameTooLateForItsStepSaysNothing() {
        browser.journey.next = () -> {
            browser.journey.page = PageSamples.at(Step.CODE);
            throw new PasscodeRefused(PasscodeRefused.Reason.TOO_MANY_PASSCODES, PageSamples.NOON.plusSeconds(30));
        };
        AskStep ask = browser.pressing(Step.ASK).ask();
        ask.setMobile("90000 00001");
        ask.setFullName("Asha Rao");

        ask.sendCode();

        assertThat(browser.answer).isEqualTo("303");
    }

    @Test
    void aPickIsPassedOnAndNoPickIsAProblem() {
        browser.at(PageSamples.at(Step.PERSON)).person(new Post()).choosePerson();
        assertThat(browser.answer).isEqualTo("422 same step");

        Browser again = new Browser().at(PageSamples.at(Step.PERSON));
        again.person(new Post().parameter("person", "1")).choosePerson();
        assertThat(again.journey.calls).containsExactly("choose 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asha", "1e0", "99999999999", "१-"})
    void aPickThatNoFormOfOursMakesIsRefusedInWords(String picked) {
        browser.at(PageSamples.at(Step.PERSON))
                .person(new Post().parameter("person", picked))
                .choosePerson();

        assertThat(browser.journey.calls).isEmpty();
        assertThat(browser.answer).isEqualTo("422 same step");
        assertThat(browser.turn.problems().get(0).text()).isEqualTo("Choose one of the people shown");
    }

    @ParameterizedTest
    @CsvSource({"false,SELF", "true,OTHER"})
    void allowGivesBackWhatStoodOnThePageAndForWhom(boolean ticked, String actingFor) {
        ChooseStep choose = browser.at(PageSamples.at(Step.CHOOSE)).choose();
        choose.setShown("shown-then");
        choose.setActingForOther(ticked);

        choose.allow();

        assertThat(browser.journey.calls).containsExactly("allow shown-then " + actingFor);
        assertThat(browser.answer).isEqualTo("303");
        assertThat(choose.getShown()).isEqualTo("shown-now");
    }

    @ParameterizedTest
    @CsvSource({
        "STATUS, your status",
        "AS_OF, the time at which your status was looked up",
        "SCHEDULE, the rules by which doses are counted",
        "PERSON, the person that your mobile and name lead to",
        "NOTICE, the text that you agree to",
        "TERMS, 'for how long, or how often, it would be shared'"
    })
    void aChangedOfferIsShownAgainAndSaysWhatChanged(OfferPart part, String words) {
        browser.at(PageSamples.at(Step.CHOOSE)).journey.allowed = new Allowed.Changed(Set.of(part));

        browser.choose().allow();

        assertThat(browser.answer).isEqualTo("409 same step");
        assertThat(browser.turn.problems().get(0).text())
                .contains("has changed: " + words + ".", "Nothing has been shared");
    }

    @Test
    void allThatChangedIsSaidInTheOrderOfThePage() {
        browser.at(PageSamples.at(Step.CHOOSE)).journey.allowed =
                new Allowed.Changed(Set.of(OfferPart.NOTICE, OfferPart.STATUS));

        browser.choose().allow();

        assertThat(browser.turn.problems().get(0).text()).contains(": your status; the text that you agree to.");
    }

    /** The code step itself says that the person was away too long: they may also have come there by a reload. */
    @ParameterizedTest
    @EnumSource(names = {"CODE", "ENDED"})
    void anEndedProofLeadsToTheStepThatSaysWhy(Step now) {
        browser.at(PageSamples.at(Step.CHOOSE)).journey.allowed = new Allowed.ProofEnded();
        browser.journey.next = () -> browser.journey.page = PageSamples.at(now);

        browser.choose().allow();

        assertThat(browser.answer).isEqualTo("303");
        assertThat(browser.turn.problems()).isEmpty();
    }

    @Test
    void anotherNameIsPassedOn() {
        NoRecordStep noRecord = browser.at(PageSamples.at(Step.NO_RECORD)).noRecord();
        noRecord.setFullName("Rahim Uddin");

        noRecord.changeName();

        assertThat(browser.journey.calls).containsExactly("changeName Rahim Uddin");
    }

    @Test
    void aRefusalOfWhatIsOverAlreadyIsNoProblem() {
        browser.journey.next = () -> {
            throw new RequestRefused(RequestRefused.Reason.REQUEST_ALREADY_DECIDED);
        };

        browser.declining().decline();

        assertThat(browser.answer).isEqualTo("303");
        assertThat(browser.turn.problems()).isEmpty();
    }

    private void confirm(String typed) {
        CodeStep code = browser.at(PageSamples.at(Step.CODE)).code();
        code.setPasscode(typed);
        code.confirmCode();
    }

    private static Supplier<PasscodeCheck> check(PasscodeCheck check) {
        return () -> check;
    }

    private static Supplier<PasscodeCheck> proven() {
        return () -> new PasscodeCheck.Proven(null, true);
    }
}
