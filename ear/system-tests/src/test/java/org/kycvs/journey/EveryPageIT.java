package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.kernel.Settings;
import org.kycvs.people.Person;
import org.kycvs.words.Language;
import org.kycvs.words.Languages;

/**
 * Every step of a person, in every language: whole, without barriers, small, and without anything that does not belong on it.
 * One walk for each language, on a narrow phone with scripts; without them: {@link LanguagesIT}. Where the way ends otherwise:
 * {@link EveryEndingIT}.
 */
class EveryPageIT extends Journey {

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
        Inspection look = new Inspection(page);
        String question = "{\"purpose\":\"travel-rail\",\"language\":\"%s\",\"reference\":\"PNR 12345\"}";
        Reply asked = railway.ask(
                question.formatted(language.tag()), UUID.randomUUID().toString());

        page.goTo(asked.text("consent_url"));
        look.at("ask", language);
        page.press("sendCode");
        look.at("ask", language);
        page.sendCodeTo(person.mobile(), person.name());
        look.at("code", language);
        page.confirm("12");
        look.at("code", language);
        page.confirm(Stack.phone(person.mobile()).code());
        look.at("person", language);
        page.press("choosePerson");
        look.at("person", language);
        page.choose(0);
        look.at("choose", language);
        page.press("allow");
        look.at("done", language);
    }
}
