package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A no says what it is, why, and what to do about it (RFC 9457). */
class ProblemsIT extends Journey {

    private static final String REQUESTS = "/api/v1/status-requests";

    @Test
    void aProblemHasEveryMemberOfTheContract() {
        Reply reply = railway.ask("{\"purpose\":\"travel-rail\",\"expires_in\":1,\"what\":2}", key());
        JsonObject problem = reply.json();

        assertThat(reply.header("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.getString("type")).isEqualTo(Stack.APPLICATION + "/problems/invalid-request");
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getInt("status")).isEqualTo(reply.status()).isEqualTo(400);
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getString("instance")).isEqualTo("urn:uuid:" + problem.getString("trace_id"));
        assertThat(problem.getString("code")).isEqualTo("invalid-request");
        assertThat(reply.header("X-Request-Id")).hasValue(problem.getString("trace_id"));
        assertThat(problem.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("pointer"))
                .containsExactlyInAnyOrder("/expires_in", "/what");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invalid-request",
                "idempotency-key-missing",
                "invalid-token",
                "invalid-dpop-proof",
                "insufficient-scope",
                "organisation-unknown",
                "organisation-suspended",
                "purpose-not-allowed",
                "mode-not-allowed",
                "consent-type-not-allowed",
                "not-found",
                "method-not-allowed",
                "not-acceptable",
                "body-too-large",
                "unsupported-media-type",
                "request-already-decided",
                "consent-not-active",
                "idempotency-key-in-use",
                "mode-mismatch",
                "idempotency-key-reused",
                "return-url-not-registered",
                "invalid-mobile",
                "programme-not-supported",
                "passcode-wrong",
                "passcode-expired",
                "import-unreadable",
                "too-many-attempts",
                "too-many-passcodes",
                "quota-exceeded",
                "slow-down",
                "internal-error",
                "unavailable"
            })
    void everyCodeHasAPageThatSaysCauseAndCure(String code) {
        Reply page = Organisation.send(HttpRequest.newBuilder(Stack.APPLICATION.resolve("/problems/" + code)));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.response().body())
                .contains("<code>" + code + "</code>")
                .containsPattern("<h2>Cause</h2>\\s*<p>[^<]{10,}</p>\\s*<h2>Cure</h2>\\s*<p>[^<]{10,}</p>");
    }

    @Test
    void aCodeThatIsNoneHasNoPage() {
        assertThat(Organisation.send(HttpRequest.newBuilder(Stack.APPLICATION.resolve("/problems/no-such-code")))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/nothing, 404 not-found", "/api/v1/status-requests/not-an-id, 404 not-found"})
    void whatIsNotThereIsNotFound(String path, String problem) {
        assertThat(railway.get(path).problem()).isEqualTo(problem);
    }

    @Test
    void aWrongMethodIsToldTheRightOnes() {
        Reply reply = Organisation.send(railway.call(REQUESTS).PUT(BodyPublishers.ofString("{}")));

        assertThat(reply.problem()).isEqualTo("405 method-not-allowed");
        assertThat(reply.header("Allow"))
                .hasValueSatisfying(methods -> assertThat(methods).contains("POST"));
    }

    @Test
    void whatWasDecidedSaysHow() {
        String id = railway.ask("travel-rail").text("id");
        railway.cancel(id);
        Reply again = railway.cancel(id);

        assertThat(again.problem()).isEqualTo("409 request-already-decided");
        assertThat(again.text("state")).isEqualTo("cancelled");
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, 'not,the,header', 422 import-unreadable",
        "text/csv, '', 422 import-unreadable",
        "application/json, '{}', 415 unsupported-media-type",
        "text/csv;charset=iso-8859-1, 'x', 415 unsupported-media-type"
    })
    void anImportThatIsNoneIsRefusedWhole(String type, String body, String problem) {
        Reply reply = Organisation.send(new Organisation("example-registry")
                .call("/api/v1/registry/imports")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));

        assertThat(reply.problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x/y/z", "json", "/", "application/json;charset"})
    void aContentTypeThatIsNoneIsRefusedAsAProgramUnderstands(String type) {
        Reply reply = Organisation.send(railway.call(REQUESTS)
                .header("Content-Type", type)
                .header("Idempotency-Key", key())
                .POST(BodyPublishers.ofString("{\"purpose\":\"travel-rail\"}")));

        assertThat(reply.problem()).isEqualTo("415 unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource({"'', 400 idempotency-key-missing", "'two words', 400 invalid-request"})
    void aKeyIsVisibleAscii(String key, String problem) {
        assertThat(railway.ask("{\"purpose\":\"travel-rail\"}", key).problem()).isEqualTo(problem);
    }

    @Test
    void aKeyHas128CharactersAtMost() {
        String longest = "k".repeat(92) + key();

        assertThat(railway.ask("{\"purpose\":\"travel-rail\"}", longest).status())
                .isEqualTo(201);
        assertThat(railway.ask("{\"purpose\":\"travel-rail\"}", longest + "k").problem())
                .isEqualTo("400 invalid-request");
    }

    @Test
    void anotherOrganisationsKeyIsAnotherKey() {
        String key = key();
        Organisation employer = new Organisation("example-employer");

        Reply first = railway.ask("{\"purpose\":\"travel-rail\"}", key);
        Reply second = employer.ask("{\"purpose\":\"employment\"}", key);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("id")).isNotEqualTo(first.text("id"));
    }

    @Test
    void aNoTellsNothingOfThePerson() {
        String question =
                "{\"purpose\":\"lodging\",\"subject\":{\"mobile\":\"+919812345678\",\"name\":\"Secretive Person\"}}";

        Reply reply = railway.ask(question, key());

        assertThat(reply.problem()).isEqualTo("403 purpose-not-allowed");
        assertThat(reply.response().body()).doesNotContain("9812345678", "Secretive");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
