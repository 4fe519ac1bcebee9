package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.kernel.Settings;
import org.kycvs.people.Fresh;
import org.kycvs.people.Person;
import org.kycvs.words.Language;
import org.kycvs.words.Languages;

/**
 * What has ended, is refused or fails, in every language, and what is looked at on {@link EveryPageIT every step}. Nobody walks
 * there again for each language: the phone is set to the next one, and the page is asked for, or the press repeated.
 */
class EveryEndingIT extends Journey {

    private static final List<Language> LANGUAGES = new Languages(new Settings(Map.of())).offered();

    private final Person person = Person.fullyVaccinated();
    private final ConsentPage page = browser.phoneOf("en");
    private final Inspection look = new Inspection(page);

    @AfterEach
    void nothingWasBlockedOrBroken() {
        assertThat(browser.complaints())
                .as("the refusals that were asked for")
                .allMatch(refusal -> refusal.contains("the server responded with a status of "));
    }

    @Test
    void whatHasEnded() {
        Organisation.register(person);
        Reply late = railway.ask("travel-rail");
        Database.expire(late);
        inEveryLanguage("ended", () -> page.goTo(url(late)));
        Reply withdrawn = railway.ask("travel-rail");
        railway.cancel(withdrawn.text("id"));
        inEveryLanguage("ended", () -> page.goTo(url(withdrawn)));
        Wanderer elsewhere = Wanderer.askedBy(railway, person).to("choose");
        inEveryLanguage("ended", () -> page.goTo(url(elsewhere.asked())));
        elsewhere.allow();
        inEveryLanguage("ended", () -> page.goTo(url(elsewhere.asked())));
        Reply declined = railway.ask("travel-rail");
        page.goTo(url(declined));
        page.press("decline");
        inEveryLanguage("ended", () -> page.goTo(url(declined)));
    }

    @Test
    void whereThereIsNoRecord() {
        Reply asked = prove("{\"purpose\":\"travel-rail\"}");
        inEveryLanguage("no-record", () -> page.goTo(url(asked)));
        page.changeName(Fresh.name()).changeName(Fresh.name());
        inEveryLanguage("no-record", () -> page.goTo(url(asked)));
        page.press("end");
        inEveryLanguage("done", () -> page.goTo(url(asked)));
        Reply given = prove("{\"purpose\":\"travel-rail\",\"subject\":{\"name\":\"Wrong Person\"}}");
        inEveryLanguage("no-record", () -> page.goTo(url(given)));
    }

    @Test
    void whereNoCodeIsSent() {
        Reply other = railway.ask("travel-rail");
        inEveryLanguage("ask", () -> sendCode(other, "+8801712345678"));
        Reply typed = railway.ask("travel-rail");
        Database.typedMobiles(typed, 3);
        inEveryLanguage("ask", () -> sendCode(typed, person.mobile()));
        Database.typedMobiles(typed, 0);
        Database.update("ALTER TABLE limits.counter RENAME TO away");
        try {
            inEveryLanguage("ask", () -> sendCode(typed, person.mobile()));
        } finally {
            Database.update("ALTER TABLE limits.away RENAME TO counter");
        }
        for (int nth = 0; nth < 3; nth++) {
            sendCode(railway.ask("travel-rail"), person.mobile());
        }
        inEveryLanguage("ask", () -> sendCode(typed, person.mobile()));
    }

    @Test
    void whereNoCodeIsTaken() {
        Reply asked = railway.ask("travel-rail");
        sendCode(asked, person.mobile());
        inEveryLanguage("code", () -> opened(asked).press("resendCode"));
        page.confirm("000000").confirm("000000").confirm("000000");
        inEveryLanguage("code", () -> opened(asked).confirm("000000"));
        Database.update("UPDATE otp.passcode SET checks = 5 WHERE request_id = ?", id(asked));
        inEveryLanguage("code", () -> opened(asked).confirm("000000"));
        Database.endProof(asked);
        inEveryLanguage("code", () -> opened(asked).confirm("000000"));
    }

    @Test
    void whereAllowIsNotTaken() {
        Organisation.register(person);
        Reply asked = prove("{\"purpose\":\"travel-rail\"}");
        assertThat(page.step()).isEqualTo("choose");
        inEveryLanguage("choose", () -> {
            opened(asked).page().evaluate("document.querySelector('[name=shown]').value = 'another'");
            page.press("allow");
        });
        Database.endProof(asked);
        inEveryLanguage("code", () -> page.goTo(url(asked)));
    }

    @Test
    void whereThereIsNoPage() {
        Reply asked = railway.ask("travel-rail");
        inEveryLanguage(null, () -> page.goTo(Stack.APPLICATION + "/"));
        inEveryLanguage(null, () -> page.goTo(Stack.APPLICATION + "/c/nothing"));
        inEveryLanguage(null, () -> page.goTo(Stack.APPLICATION + "/c/%zz"));
        inEveryLanguage(null, () -> {
            opened(asked).page().evaluate("document.querySelector('[name=token]').value = 'x'.repeat(17000)");
            page.press("decline");
        });
        inEveryLanguage(null, () -> {
            opened(asked).page().evaluate("document.querySelector('[name=token]').value = 'forged'");
            page.press("decline");
        });
        inEveryLanguage(null, () -> {
            opened(asked).page().context().clearCookies();
            page.press("decline");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"22012", "57P03"})
    void whatIsOurFaultOrCannotBeDoneAtTheMoment(String sqlState) {
        String url = url(railway.ask("travel-rail"));
        try (FailingTable failing = FailingTable.with(sqlState, "verification.status_request")) {
            inEveryLanguage(null, () -> page.goTo(url));
        }
    }

    private void inEveryLanguage(@Nullable String step, Runnable way) {
        for (Language language : LANGUAGES) {
            page.page().setExtraHTTPHeaders(Map.of("Accept-Language", language.tag()));
            way.run();
            look.at(step, language);
        }
    }

    private ConsentPage opened(Reply asked) {
        page.goTo(url(asked));
        return page;
    }

    private void sendCode(Reply asked, String mobile) {
        opened(asked).sendCodeTo(mobile, person.name());
    }

    /** As far as the registry leads. */
    private Reply prove(String question) {
        Reply asked = railway.ask(question, UUID.randomUUID().toString());
        opened(asked).type("mobile", person.mobile());
        if (page.has("fullName")) {
            page.type("fullName", person.name());
        }
        int before = Stack.phone(person.mobile()).texts().size();
        page.press("sendCode").confirm(Stack.phone(person.mobile()).codeOf(before + 1));
        return asked;
    }

    private static String url(Reply asked) {
        return asked.text("consent_url");
    }

    private static UUID id(Reply asked) {
        return UUID.fromString(asked.text("id"));
    }
}
