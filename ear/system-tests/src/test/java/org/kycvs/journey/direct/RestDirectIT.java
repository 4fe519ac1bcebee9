package org.kycvs.journey.direct;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kycvs.journey.AtOnce;
import org.kycvs.journey.Database;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Reply;
import org.kycvs.journey.Stack;
import org.kycvs.people.Person;

/** Over REST, and what REST alone has words for. */
class RestDirectIT extends DirectScenarios {

    private final Organisation railway = new Organisation("example-railway");
    private final Person person = Person.fullyVaccinated();

    @Override
    Door door() {
        return new RestDoor();
    }

    @Test
    void theReplySaysWhereTheCodeWentAndAReplaySaysTheSameWhateverHasHappened() {
        Organisation.register(person);
        String key = key();
        Reply asked = railway.ask(RestDoor.question(person), key);
        JsonObject passcode = asked.json().getJsonObject("passcode");
        assertThat(passcode.getString("sent_to"))
                .isEqualTo("******" + person.mobile().substring(person.mobile().length() - 4));
        assertThat(passcode.getInt("length")).isEqualTo(6);
        assertThat(passcode.getInt("checks_left")).isEqualTo(5);
        assertThat(asked.json()).doesNotContainKey("consent_url");

        railway.confirm(asked.text("id"), Stack.phone(person.mobile()).code());

        Reply again = railway.ask(RestDoor.question(person), key);
        assertThat(again.response().body()).isEqualTo(asked.response().body());
        assertThat(again.header("Idempotency-Replayed")).hasValue("true");
    }

    @Test
    void anotherCodeIsSentOnceForEachKeyAndTheReplySaysTheSame() {
        Reply asked = railway.ask(RestDoor.question(person), key());
        String id = asked.text("id");
        makeSendable(id);
        String key = key();
        Reply sent = railway.resend(id, key);
        makeSendable(id);
        railway.resend(id, key());

        Reply again = railway.resend(id, key);
        assertThat(again.response().body()).isEqualTo(sent.response().body());
        assertThat(again.header("Idempotency-Replayed")).hasValue("true");
        assertThat(sent.json()).containsKeys("sent_to", "length", "expires_at", "next_send_at", "checks_left");
        Stack.phone(person.mobile()).newestOf(3);
        assertThat(Stack.phone(person.mobile()).texts()).hasSize(3);
    }

    @Test
    void ofAHundredCallsWithOneKeyAtOnceOneAsksAndOneTextIsSent() throws Exception {
        String key = key();
        railway.token();
        List<Reply> replies = AtOnce.call(100, () -> railway.ask(RestDoor.question(person), key));

        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).isIn(201, 409));
        assertThat(replies.stream()
                        .filter(reply -> reply.status() == 201)
                        .map(reply -> reply.text("id"))
                        .distinct())
                .hasSize(1);
        Stack.phone(person.mobile()).code();
        assertThat(Stack.phone(person.mobile()).texts()).hasSize(1);
    }

    @Test
    void aCodeIsTakenForADirectRequestOnly() {
        String hosted = railway.ask("travel-rail").text("id");

        assertThat(railway.confirm(hosted, "123456").problem()).isEqualTo("409 mode-mismatch");
        assertThat(railway.resend(hosted, key()).problem()).isEqualTo("409 mode-mismatch");
    }

    @Test
    void anothersRequestIsUnknown() {
        String id = railway.ask(RestDoor.question(person), key()).text("id");
        Database.whileOrganisationHas("modes", "{HOSTED,DIRECT}", "example-employer", () -> {
            // The employer's client has no such scope: whose request it is does not even come up.
            assertThat(new Organisation("example-employer")
                            .confirm(id, "123456")
                            .problem())
                    .isEqualTo("403 insufficient-scope");
        });
        assertThat(railway.confirm(UUID.randomUUID().toString(), "123456").problem())
                .isEqualTo("404 not-found");
    }

    @Test
    void withoutThePermissionNobodyAsksDirectly() {
        String question = RestDoor.question(person).replace("travel-rail", "travel-air");
        assertThat(new Organisation("example-airline").ask(question, key()).problem())
                .isEqualTo("403 mode-not-allowed");

        Reply asked = railway.ask(RestDoor.question(person), key());
        Database.whileOrganisationHas("modes", "{HOSTED}", "example-railway", () -> {
            assertThat(railway.ask(RestDoor.question(person), key()).problem()).isEqualTo("403 mode-not-allowed");
            assertThat(railway.confirm(asked.text("id"), "123456").problem()).isEqualTo("403 mode-not-allowed");
            assertThat(railway.get("/api/v1/organisation").json().getJsonArray("modes"))
                    .hasToString("[\"hosted\"]");
        });
    }

    @Test
    void threeUnconfirmedCodesADayAndNoRequestIsMadeForTheNext() {
        IntStream.range(0, 3).forEach(nth -> railway.ask(RestDoor.question(person), key()));
        String key = key();
        Reply refused = railway.ask(RestDoor.question(person), key);

        assertThat(refused.problem()).isEqualTo("429 too-many-passcodes");
        assertThat(Long.parseLong(refused.header("Retry-After").orElseThrow()) % 1800)
                .isZero();
        assertThat(refused.json()).doesNotContainKeys("id", "passcode");
        assertThat(Stack.phone(person.mobile()).texts()).hasSizeLessThanOrEqualTo(3);
        Database.update("DELETE FROM limits.counter WHERE name LIKE 'otp.unconfirmed%'");
        assertThat(railway.ask(RestDoor.question(person), key).status()).isEqualTo(201);
    }

    @Test
    void whatCannotBeACodeIsNoGuess() {
        Organisation.register(person);
        String id = railway.ask(RestDoor.question(person), key()).text("id");
        for (String none : List.of("", "12345", "1234567", "abcdef")) {
            assertThat(railway.confirm(id, none).problem()).isEqualTo("400 invalid-request");
        }

        assertThat(railway.confirm(id, Stack.phone(person.mobile()).code()).text("state"))
                .isEqualTo("shared");
    }

    @Test
    void whileCountersAreAwayNothingIsCheckedAndNothingSent() {
        Organisation.register(person);
        String id = railway.ask(RestDoor.question(person), key()).text("id");
        String code = Stack.phone(person.mobile()).code();
        Database.update("ALTER TABLE limits.counter RENAME TO away");
        try {
            assertThat(railway.confirm(id, code).problem()).isEqualTo("503 unavailable");
            assertThat(railway.ask(RestDoor.question(Person.unvaccinated()), key())
                            .problem())
                    .isEqualTo("503 unavailable");
        } finally {
            Database.update("ALTER TABLE limits.away RENAME TO counter");
        }
        assertThat(railway.confirm(id, code).text("state")).isEqualTo("shared");
    }

    @Test
    void nothingOfThePersonAndNoCodeStandsInTheTablesInClear() {
        Organisation.register(person);
        String id = railway.ask(RestDoor.question(person), key()).text("id");
        String code = Stack.phone(person.mobile()).code();
        railway.confirm(id, code);

        Map<String, String> rows = Map.of(
                "verification.status_request", "id", "otp.passcode", "request_id", "consent.consent", "request_id");
        rows.forEach((table, column) -> assertThat(Database.text(
                        "SELECT t::text FROM " + table + " t WHERE " + column + " = ?", UUID.fromString(id)))
                .doesNotContain(person.name(), person.mobile().substring(3), code));
    }

    private static void makeSendable(String id) {
        Database.update(
                "UPDATE otp.passcode SET next_send_at = now() - interval '1 second' WHERE request_id = ?",
                UUID.fromString(id));
    }
}
