package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kycvs.people.Fresh;
import org.kycvs.people.Person;

/** What is done too often slows down whoever does it, says so in words, and shuts nobody else out. */
class LimitsIT extends Journey {

    private static final int HALF_HOUR = 1800;
    private static final int DAY = 86_400;

    private final Person owner = Person.fullyVaccinated();
    private final String strangersAddress = Fresh.address();

    @Test
    void afterAStrangersTenWrongCodesTheOwnerProvesTheMobileOnAnotherPath() {
        Organisation.register(owner);
        IntStream.range(0, 3).forEach(nth -> guessWrong(strangersRequest(), 3));
        BareBrowser stranger = strangersRequest();
        guessWrong(stranger, 1);

        Reply paused = stranger.press("confirmCode", Map.of("passcode", "000000"));

        assertThat(paused.status()).isEqualTo(429);
        assertThat(paused.header("Retry-After")).hasValue(String.valueOf(HALF_HOUR));
        assertThat(paused.response().body())
                .contains("no code for it can be checked from here at the moment", "Try again at", "(in 30 minutes)")
                .doesNotContain("That code is not right");
        assertThat(prove(railway.ask("travel-rail"), owner.mobile(), owner.name())
                        .step())
                .isEqualTo("choose");
    }

    @Test
    void afterAStrangersThreeCodesTheOwnerGetsOneOnAnotherPath() {
        Organisation.register(owner);
        IntStream.range(0, 3).forEach(nth -> sendFrom(strangersAddress));

        Reply refused = pressSendFrom(strangersAddress, owner.mobile());

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).hasValue(String.valueOf(DAY));
        assertThat(refused.response().body())
                .contains("no code can be sent to it from here at the moment", "Another can be sent on")
                .contains("id=\"mobile-problem\"");
        assertThat(Stack.phone(owner.mobile()).texts()).hasSize(3);
        assertThat(prove(railway.ask("travel-rail"), owner.mobile(), owner.name())
                        .step())
                .isEqualTo("choose");
    }

    @Test
    void thirtyCodesFromOneAddressInTenMinutesAndTheNextMustWait() {
        for (int nth = 0; nth < 30; nth++) {
            assertThat(pressSendFrom(strangersAddress, Fresh.mobile()).status()).isEqualTo(303);
        }

        Reply refused = pressSendFrom(strangersAddress, owner.mobile());

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).hasValue(String.valueOf(HALF_HOUR));
        assertThat(Stack.phone(owner.mobile()).texts()).isEmpty();
    }

    @Test
    void afterThreeWrongCodesThePageSaysWhenTheNextIsAndChecksNoneBefore() {
        Organisation.register(owner);
        Reply asked = railway.ask("travel-rail");
        ConsentPage page = visit(asked).sendCodeTo(owner.mobile(), owner.name());
        String right = Stack.phone(owner.mobile()).code();
        for (int nth = 0; nth < 3; nth++) {
            page.confirm(other(right));
        }
        assertThat(page.text("problem")).contains("You can try again at", "2 more tries are left");
        assertThat(page.text("passcode-problem")).contains("You can try again at");
        assertThat(page.text("nextCheck")).contains("You can try the code again at");

        assertThat(page.confirm(right).step()).isEqualTo("code");
        assertThat(page.text("problem")).contains("The code was not checked. Try again at");

        Database.update(
                "UPDATE otp.passcode SET next_check_at = now() WHERE request_id = ?",
                UUID.fromString(asked.text("id")));
        assertThat(page.confirm(right).step()).isEqualTo("choose");
    }

    @Test
    void whoAsksForAnotherCodeTooSoonReadsWhenBesideTheButtonToo() {
        ConsentPage page = visit(railway.ask("travel-rail")).sendCodeTo(owner.mobile(), owner.name());

        page.press("resendCode");

        assertThat(page.text("problem")).contains("Another can be sent at");
        assertThat(page.text("resendCode-problem")).contains("Another can be sent at");
        assertThat(Stack.phone(owner.mobile()).texts()).hasSize(1);
    }

    @Test
    void aMobileOfAnotherCountryIsRefusedWithTheCountriesThatAreServed() {
        ConsentPage page = visit(railway.ask("travel-rail")).sendCodeTo("+8801712345678", owner.name());

        assertThat(page.step()).isEqualTo("ask");
        assertThat(page.text("mobile-problem")).contains("only to a mobile number that begins with +91");
        Reply refused = railway.ask(
                "{\"purpose\":\"travel-rail\",\"subject\":{\"mobile\":\"+8801712345678\"}}",
                UUID.randomUUID().toString());
        assertThat(refused.problem()).isEqualTo("422 invalid-mobile");
        assertThat(refused.text("detail")).contains("only to mobile numbers of: IN");
    }

    @Test
    void whileCountersAreAwayNothingIsSentAndNothingChecked() {
        Organisation.register(owner);
        BareBrowser browser = BareBrowser.at(railway.ask("travel-rail"));
        String right = browser.sendCode(owner.mobile(), owner.name());
        String another = Fresh.mobile();
        Database.update("ALTER TABLE limits.counter RENAME TO away");
        try {
            assertNotNow(browser.press("confirmCode", Map.of("passcode", right)));
            assertNotNow(pressSendFrom(strangersAddress, another));
        } finally {
            Database.update("ALTER TABLE limits.away RENAME TO counter");
        }

        assertThat(Stack.phone(another).texts()).isEmpty();
        browser.press("confirmCode", Map.of("passcode", right));
        assertThat(browser.open().step()).isEqualTo("choose");
    }

    private static void assertNotNow(Reply reply) {
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isPresent();
        assertThat(reply.response().body()).contains("No code was sent and none was checked");
    }

    /** A code that was asked for by yet another path, so that only the guesses share one. */
    private BareBrowser strangersRequest() {
        return sendFrom(Fresh.address()).from(strangersAddress);
    }

    private BareBrowser sendFrom(String address) {
        BareBrowser stranger = BareBrowser.at(railway.ask("travel-rail")).from(address);
        stranger.sendCode(owner.mobile(), Fresh.name());
        return stranger;
    }

    private Reply pressSendFrom(String address, String mobile) {
        BareBrowser stranger = BareBrowser.at(railway.ask("travel-rail")).from(address);
        return stranger.press("sendCode", Map.of("mobile", mobile, "fullName", Fresh.name()));
    }

    private static void guessWrong(BareBrowser stranger, int times) {
        for (int nth = 0; nth < times; nth++) {
            Reply reply = stranger.press("confirmCode", Map.of("passcode", "000000"));
            assertThat(reply.response().body()).contains("That code is not right");
        }
    }

    private static String other(String digits) {
        return digits.equals("000000") ? "000001" : "000000";
    }
}
