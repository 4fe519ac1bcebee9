package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.kernel.Settings;
import org.kycvs.people.Person;
import org.kycvs.words.Language;
import org.kycvs.words.Languages;

/**
 * Every page of a person, in every language: whole, without barriers, small, and without anything that does not belong on it.
 * One walk for each language, on a narrow phone with scripts; without them: {@link LanguagesIT}.
 */
class EveryPageIT extends Journey {

    private static final int KIB = 1024;
    private static final int FIRST_VISIT = 50 * KIB;
    private static final int FIRST_VISIT_REQUESTS = 8;
    private static final int LATER_STEP = 10 * KIB;

    private static final Pattern LEFT_OPEN = Pattern.compile("#\\{|\\?\\?\\?|\\b[a-z]+(?:[.-][a-z]+)+\\b(?=</)");
    private static final Pattern RUNS_OR_COMES_FROM_ELSEWHERE = Pattern.compile(
            "<script(?![^>]*\\ssrc=\"/assets/)|<style|\\sstyle=|\\son[a-z]+=|javascript:|primefaces|jakarta\\.faces\\.resource");

    static List<Language> languages() {
        return new Languages(new Settings(Map.of())).offered();
    }

    @AfterEach
    void nothingWasBlockedOrFailed() {
        assertThat(browser.complaints())
                .as("the refusals that were asked for")
                .allMatch(refusal -> refusal.contains("the server responded with a status of 4"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isWholeWithoutBarriersAndSmall(Language language) {
        Person person = Person.fullyVaccinated();
        Organisation.register(person, Person.unvaccinated().named(person.name()).sharingPhoneOf(person));
        ConsentPage page = browser.phoneOf(language.tag());
        Traffic traffic = new Traffic(page.page());
        Reply asked = ask(language);

        page.goTo(asked.text("consent_url"));
        Traffic.Cost first = traffic.take();
        assertThat(first.bytes()).as("first visit").isLessThanOrEqualTo(FIRST_VISIT);
        assertThat(first.requests()).as("first visit: " + first.addresses()).isLessThanOrEqualTo(FIRST_VISIT_REQUESTS);
        look(page, language, "ask");
        look(later(page.press("sendCode"), traffic), language, "ask");
        look(later(page.sendCodeTo(person.mobile(), person.name()), traffic), language, "code");
        look(later(page.confirm("12"), traffic), language, "code");
        look(later(page.confirm(Stack.phone(person.mobile()).code()), traffic), language, "person");
        look(later(page.press("choosePerson"), traffic), language, "person");
        look(later(page.choose(0), traffic), language, "choose");
        look(later(page.press("allow"), traffic), language, "done");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void soIsWhatIsNoStepOrTheLast(Language language) {
        Person nobody = Person.fullyVaccinated();
        ConsentPage page = browser.phoneOf(language.tag());

        page.goTo(Stack.APPLICATION + "/");
        look(page, language, null);
        page.goTo(Stack.APPLICATION + "/c/nothing");
        look(page, language, null);
        Reply asked = ask(language);
        page.goTo(asked.text("consent_url"));
        page.sendCodeTo(nobody.mobile(), nobody.name());
        look(page.confirm(Stack.phone(nobody.mobile()).code()), language, "no-record");
        look(page.press("end"), language, "done");
        page.page().context().clearCookies();
        look(page.inAnotherTab(asked.text("consent_url")), language, "ended");
    }

    private Reply ask(Language language) {
        String body = "{\"purpose\":\"travel-rail\",\"language\":\"%s\",\"reference\":\"PNR 12345\"}";
        return railway.ask(body.formatted(language.tag()), UUID.randomUUID().toString());
    }

    private static ConsentPage later(ConsentPage page, Traffic traffic) {
        Traffic.Cost cost = traffic.take();
        assertThat(cost.bytes()).as(page.step() + " " + cost.addresses()).isLessThanOrEqualTo(LATER_STEP);
        return page;
    }

    private static void look(ConsentPage page, Language language, String step) {
        assertThat(page.step()).isEqualTo(step);
        assertThat(LEFT_OPEN.matcher(page.html()).results().map(found -> found.group()))
                .isEmpty();
        assertThat(RUNS_OR_COMES_FROM_ELSEWHERE.matcher(page.html()).results().map(found -> found.group()))
                .isEmpty();
        assertThat(Barriers.on(page.page(), language))
                .as("%s in %s", page.page().url(), language)
                .isEmpty();
    }
}
