package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Sha256;
import org.kycvs.people.Fresh;
import org.kycvs.people.Person;
import org.kycvs.words.Language;
import org.kycvs.words.Languages;

/** A person reads in their own language, on a narrow phone, without scripts. */
class LanguagesIT extends Journey {

    private static final int NARROW = 320;
    private static final Languages LANGUAGES = new Languages(new Settings(Map.of()));

    private final Person person = Person.fullyVaccinated();

    /** Two that are written from the left, and all that are written from the right. */
    static Stream<String> walked() {
        Stream<Language> rightToLeft =
                LANGUAGES.offered().stream().filter(one -> one.direction().equals("rtl"));
        return Stream.concat(Stream.of("hi", "bn"), rightToLeft.map(Language::code));
    }

    @ParameterizedTest
    @MethodSource("walked")
    void theWholeJourneyIsInTheLanguageThatTheOrganisationAskedFor(String language) {
        Organisation.register(person);
        Reply asked = railway.ask(
                "{\"purpose\":\"travel-rail\",\"language\":\"%s\"}".formatted(language),
                UUID.randomUUID().toString());
        ConsentPage page = visit(asked);
        page.page().setViewportSize(NARROW, 640);

        assertSpeaks(language, page);
        assertSpeaks(language, page.sendCodeTo(person.mobile(), person.name()));
        assertThat(Stack.phone(person.mobile()).newestOf(1)).doesNotContain("code", "vaccin");
        assertSpeaks(language, page.type("passcode", "12").press("confirmCode"));
        assertSpeaks(language, page.confirm(Stack.phone(person.mobile()).code()));
        assertThat(page.step()).isEqualTo("choose");
        String read = page.page().locator("#notice").textContent();
        assertSpeaks(language, page.press("allow"));

        assertThat(page.step()).isEqualTo("done");
        assertThat(notice(asked)).isEqualTo(String.join("\n", "share-once", "2", language, Sha256.hex(read), read));
    }

    @Test
    void theOwnChoiceBeatsTheRequestsKeepsWhatWasTypedAndIsRemembered() {
        Reply asked = railway.ask(
                "{\"purpose\":\"travel-rail\",\"language\":\"hi\"}",
                UUID.randomUUID().toString());
        ConsentPage page = visit(asked).type("mobile", "90000 00001").type("fullName", "आशा राव");

        speak("bn", page);

        assertSpeaks("bn", page);
        assertThat(page.step()).isEqualTo("ask");
        assertThat(page.page().inputValue("#mobile")).isEqualTo("90000 00001");
        assertThat(page.page().inputValue("#fullName")).isEqualTo("आशा राव");
        assertSpeaks("bn", page.inAnotherTab(asked.text("consent_url")));
    }

    /** A code is not shown again, and a notice in other words is read before it is agreed to. */
    @Test
    void onEachStepTheLanguageCanBeChangedAndAllowIsTakenInTheOneThatWasRead() {
        Organisation.register(person);
        Reply asked = railway.ask("travel-rail");
        ConsentPage page = visit(asked).sendCodeTo(person.mobile(), person.name());
        speak("hi", page.type("passcode", Stack.phone(person.mobile()).code()));
        assertThat(page.step()).isEqualTo("code");
        assertThat(page.page().inputValue("#passcode")).isEmpty();
        page.confirm(Stack.phone(person.mobile()).code());
        page.page().check("#actingFor");

        page.page().selectOption("#language", "bn");
        assertThat(page.press("allow").step()).as("not what was read").isEqualTo("choose");
        assertSpeaks("bn", page);
        assertThat(page.page().isChecked("#actingFor")).isTrue();
        assertThat(page.press("allow").step()).isEqualTo("done");
        assertThat(noticeLanguage(asked)).isEqualTo("bn");
        speak("en", page);

        assertThat(page.step()).isEqualTo("done");
        assertThat(page.html()).contains("Your status was shared with");
    }

    @Test
    void enterInAFieldPressesTheStepsButtonAndNotTheLanguages() {
        String mobile = Fresh.mobile();
        ConsentPage page =
                visit(railway.ask("travel-rail")).type("mobile", mobile).type("fullName", Fresh.name());

        page.page().waitForNavigation(() -> page.page().press("#fullName", "Enter"));
        assertThat(page.step()).isEqualTo("code");

        page.type("passcode", Stack.phone(mobile).code());
        page.page().waitForNavigation(() -> page.page().press("#passcode", "Enter"));
        assertThat(page.step()).isEqualTo("no-record");
    }

    private static void speak(String language, ConsentPage page) {
        page.page().selectOption("#language", language);
        page.press("changeLanguage");
    }

    private static void assertSpeaks(String language, ConsentPage page) {
        Page shown = page.page();
        assertThat(shown.locator("html").getAttribute("lang"))
                .isEqualTo(LANGUAGES.find(language).orElseThrow().tag());
        assertThat(shown.locator("#language").inputValue()).isEqualTo(language);
        assertThat(Pattern.compile("[a-z]{3,}")
                        .matcher(ownWords(shown))
                        .results()
                        .map(found -> found.group()))
                .as("left in English")
                .isEmpty();
        assertThat((Integer) shown.evaluate("document.documentElement.scrollWidth"))
                .as("no need to scroll sideways")
                .isLessThanOrEqualTo(shown.viewportSize().width);
    }

    /** What the page says by itself: without the names of organisation, person and site, and without the receipt's number. */
    private static String ownWords(Page page) {
        return page.locator("main")
                .innerText()
                .replace("Example Railway Limited", "")
                .replaceAll("\\b[A-Z][a-z]+ [A-Z][a-z]+\\b|\\p{Lu}•••|[0-9a-f-]{36}", "");
    }

    /** What a consent keeps of what its person agreed to: enough to show it again when no language's file has it any more. */
    private static String notice(Reply asked) {
        return Database.text("""
                SELECT concat_ws(chr(10), notice_id, notice_version, notice_language, notice_sha256, notice_text)
                FROM consent.consent WHERE request_id = ?""", UUID.fromString(asked.text("id")));
    }

    private static String noticeLanguage(Reply asked) {
        return Database.text(
                "SELECT notice_language FROM consent.consent WHERE request_id = ?", UUID.fromString(asked.text("id")));
    }
}
