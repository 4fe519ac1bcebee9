package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kycvs.people.Person;

/** The same thing many times at one moment, through the doors. */
class ManyAtOnceIT extends Journey {

    private static final int SEE_OTHER = 303;

    @Test
    void thirtyPostsOfOneKeyMakeOneRequest() throws Exception {
        String body = "{\"purpose\":\"travel-rail\"}";
        String key = UUID.randomUUID().toString();
        long before = Database.number("SELECT count(*) FROM verification.status_request");
        List<Reply> replies = AtOnce.call(30, () -> railway.ask(body, key));

        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).isEqualTo(201));
        assertThat(replies.stream().map(reply -> reply.response().body()).collect(Collectors.toSet()))
                .as("the same bytes, consent URL included")
                .hasSize(1);
        assertThat(replies.stream()
                        .filter(reply -> reply.header("Idempotency-Replayed").isPresent()))
                .hasSize(29);
        assertThat(Database.number("SELECT count(*) FROM verification.status_request"))
                .isEqualTo(before + 1);
        assertThat(railway.ask("{\"purpose\":\"travel-rail\" }", key).problem())
                .isEqualTo("422 idempotency-key-reused");
    }

    @Test
    void twentyPostsOfTheRightCodeAreOneProofAndAllShowChoose() throws Exception {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        Reply asked = railway.ask("travel-rail");
        BareBrowser browser = BareBrowser.at(asked);
        String code = browser.sendCode(person.mobile(), person.name());

        List<Reply> replies = AtOnce.call(20, () -> browser.press("confirmCode", Map.of("passcode", code)));

        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).isEqualTo(SEE_OTHER));
        assertThat(browser.open().step()).isEqualTo("choose");
        assertThat(events("status-request.proven", asked)).isEqualTo(1);
    }

    @Test
    void ofFortyWrongCodesThreeAreComparedAndTheOthersHearWhenTheNextIs() throws Exception {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        Reply asked = railway.ask("travel-rail");
        BareBrowser browser = BareBrowser.at(asked);
        String code = browser.sendCode(person.mobile(), person.name());
        String wrong = code.equals("000000") ? "000001" : "000000";

        List<Reply> replies = AtOnce.call(40, () -> browser.press("confirmCode", Map.of("passcode", wrong)));

        assertThat(replies.stream().filter(reply -> reply.status() == 422))
                .hasSize(3)
                .allMatch(ManyAtOnceIT::wasCompared);
        assertThat(replies.stream().filter(reply -> reply.status() == 429))
                .hasSize(37)
                .allSatisfy(early -> {
                    assertThat(early.response().body()).contains("The code was not checked. Try again at");
                    assertThat(early.header("Retry-After").map(Integer::valueOf))
                            .hasValueSatisfying(seconds -> assertThat(seconds).isBetween(1, 30));
                });
        browser.press("confirmCode", Map.of("passcode", code));
        assertThat(browser.open().step()).isEqualTo("code");
        assertThat(events("status-request.proven", asked)).isZero();
    }

    @Test
    void twentyPressesOfAllowAreOneDecision() throws Exception {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        Reply asked = railway.ask("travel-rail");
        BareBrowser browser = BareBrowser.at(asked);
        String code = browser.sendCode(person.mobile(), person.name());
        browser.press("confirmCode", Map.of("passcode", code));
        browser.open();

        List<Reply> replies = AtOnce.call(20, () -> browser.press("allow", Map.of()));

        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).isLessThan(500));
        assertThat(browser.open().step()).isEqualTo("done");
        assertThat(events("status-request.shared", asked)).isEqualTo(1);
        assertThat(railway.read(asked.text("id")).text("state")).isEqualTo("shared");
    }

    /** A code that was not compared is told so in other words. */
    private static boolean wasCompared(Reply reply) {
        return reply.response().body().contains("That code is not right");
    }

    private static long events(String kind, Reply asked) {
        return Database.number(
                "SELECT count(*) FROM audit.event WHERE kind = ? AND subject_id = ?",
                kind,
                UUID.fromString(asked.text("id")));
    }
}
