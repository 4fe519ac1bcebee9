package org.kycvs.journey.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.journey.Browser;
import org.kycvs.journey.Database;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Reply;
import org.kycvs.journey.Stack;
import org.kycvs.people.Fresh;
import org.kycvs.people.Person;

/** Over the original API, and what it alone has. */
class OriginalDirectIT extends DirectScenarios {

    private static final String HERE = "127.0.0.1 ::1";

    private static Browser browser;
    private static String key;

    private final Person person = Person.fullyVaccinated();
    private final OriginalDoor original = new OriginalDoor(key);

    @BeforeAll
    static void issueKey() {
        Stack.start();
        browser = Browser.shared();
        key = new KeysScreen(browser).issue(HERE);
    }

    @Override
    Door door() {
        return new OriginalDoor(key);
    }

    @ParameterizedTest(name = "status {1}")
    @MethodSource("people")
    void aScriptOfThreeCallsGetsTheNumber(Person somebody, int status) throws Exception {
        Organisation.register(somebody);
        Path script = Path.of(System.getProperty("journey.project"), "docs/clients/original-api.sh");
        Process calling = new ProcessBuilder(
                        "sh",
                        script.toString(),
                        Stack.APPLICATION.toString(),
                        key,
                        somebody.mobile().substring("+91".length()),
                        somebody.name())
                .redirectErrorStream(true)
                .start();
        type(calling, Stack.phone(somebody.mobile()).code());

        String said = new String(calling.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.strip()).endsWith(String.valueOf(status));
        assertThat(calling.waitFor()).isZero();
    }

    @Test
    void theTokenCanBeShownAgainForTenMinutesAndAnyOtherIsNone() {
        Organisation.register(person);
        String request = original.ask(person, "").id();
        String code = Stack.phone(person.mobile()).code();
        original.confirm(request, code);
        String token = original.token(request);
        assertThat(token).hasSize(43);

        Reply status = original.status(token);
        assertThat(status.json().getInt("vaccination_status")).isEqualTo(2);
        assertThat(original.status(token).response().body())
                .isEqualTo(status.response().body());
        assertThat(original.confirm(request, code).outcome()).isEqualTo("shared");
        assertThat(original.token(request)).isEqualTo(token);
        assertRefused(original.status(token + "x"), 401, "invalid-token");
        assertRefused(original.status(""), 401, "invalid-token");
        assertThat(Database.text(
                        "SELECT t::text FROM verification.original_call t WHERE request_id = ?",
                        UUID.fromString(request)))
                .doesNotContain(token);

        Database.update(
                "UPDATE verification.original_call SET token_until = now() WHERE request_id = ?",
                UUID.fromString(request));
        assertRefused(original.status(token), 401, "invalid-token");
    }

    @Test
    void aKeyCountsFromItsAddressesOnlyAndAnUnknownOneNowhere() {
        Reply elsewhere = Organisation.send(original.generating(person).header("X-Forwarded-For", Fresh.address()));
        Reply unknown = new OriginalDoor("unknown").generate(person);
        Reply none = original.post("generateOTP", "{}");

        assertRefused(elsewhere, 401, "invalid-token");
        assertThat(elsewhere.text("error")).startsWith("The x-api-key");
        assertThat(unknown.response().body()).isEqualTo(elsewhere.response().body());
        assertRefused(none, 401, "invalid-token");
        String request = original.ask(person, "").id();
        Reply confirming = Organisation.send(OriginalDoor.call("confirmOTP")
                .header("X-Forwarded-For", Fresh.address())
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(OriginalDoor.confirmation(
                        request, Stack.phone(person.mobile()).code()))));
        assertRefused(confirming, 401, "invalid-token");
        assertThat(Stack.phone(person.mobile()).texts()).hasSize(1);
    }

    @Test
    void aRevokedKeyCountsNoMoreAndNothingThatWasBegunWithItGoesOn() {
        Organisation.register(person);
        KeysScreen screen = new KeysScreen(browser);
        OriginalDoor other = new OriginalDoor(screen.issue(HERE));
        String request = other.ask(person, "").id();
        String code = Stack.phone(person.mobile()).code();
        other.confirm(request, code);

        screen.revokeNewest("Their laptop was stolen");

        assertRefused(other.generate(person), 401, "invalid-token");
        assertRefused(other.post("confirmOTP", OriginalDoor.confirmation(request, code)), 401, "invalid-token");
        assertRefused(other.status(other.token(request)), 401, "invalid-token");
        assertThat(Database.number("SELECT count(*) FROM audit.event e JOIN audit.word w ON w.event_id = e.id"
                        + " WHERE kind = 'api-key.revoked' AND name = 'reason' AND text = 'Their laptop was stolen'"))
                .isPositive();
    }

    @Test
    void whatIsNoAddressGetsNoKey() {
        assertThat(new KeysScreen(browser).refusal("somewhere.example.org")).contains("IPv4 or IPv6 address");
    }

    @Test
    void aRequestOfAnotherDoorCannotBeConfirmedHere() {
        Organisation.register(person);
        String request = new RestDoor().ask(person, key()).id();

        assertRefused(
                original.post(
                        "confirmOTP",
                        OriginalDoor.confirmation(
                                request, Stack.phone(person.mobile()).code())),
                400,
                "USRAUT0014");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"mobile_number\":\"12\",\"full_name\":\"Asha Rao\"}",
                "{\"mobile_number\":\"9000000001\"}",
                "no JSON"
            })
    void aBodyThatIsNoneSendsNothing(String body) {
        Reply reply = Organisation.send(OriginalDoor.call("generateOTP")
                .header("x-api-key", key)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)));

        assertRefused(reply, 400, "USRAUT0018");
    }

    @Test
    void moreCodesThanADayAllowsAre429() {
        for (int nth = 0; nth < 3; nth++) {
            original.generate(person);
        }
        Reply refused = original.generate(person);

        assertRefused(refused, 429, "USRAUT0018");
        assertThat(refused.header("Retry-After")).isPresent();
    }

    private static void assertRefused(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(status);
        assertThat(reply.json().keySet()).containsExactlyInAnyOrder("errorCode", "error");
        assertThat(reply.text("errorCode")).isEqualTo(code);
    }

    private static void type(Process process, String code) throws IOException {
        try (var keyboard = process.getOutputStream()) {
            keyboard.write((code + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
