package org.kycvs.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kycvs.web.rest.Api.HEADERS;
import static org.kycvs.web.rest.Api.REQUEST;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.organisations.Mode;
import org.kycvs.otp.PasscodeCheck;
import org.kycvs.otp.TypedPasscode;
import org.kycvs.web.identity.TokenSamples;
import org.kycvs.web.rest.Api.Reply;

/** What an organisation's developer sees that collects codes itself (contract, sections 3.1 and 3.3). */
class DirectModeTest {

    private static final String QUESTION =
            "{\"mode\":\"direct\",\"purpose\":\"travel-rail\",\"subject\":{\"name\":\"Asha Rao\",\"mobile\":\"+919000000001\"}}";
    private static final String PASSCODE = REQUEST + "/passcode";
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final String SENT = "{\"sent_to\":\"******0001\",\"length\":6,"
            + "\"expires_at\":\"2026-11-23T10:03:00.000Z\",\"next_send_at\":\"2026-11-23T10:00:30.000Z\",\"checks_left\":5}";
    private static final Instant SOON = TokenSamples.NOW.plusSeconds(30);

    private final Api api = new Api();

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void a_direct_question_is_answered_with_where_the_code_went_and_no_page() {
        Reply reply = direct("POST", "/status-requests", QUESTION, HEADERS);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().getJsonObject("passcode")).hasToString(SENT);
        assertThat(reply.json()).doesNotContainKey("consent_url");
        assertThat(api.useCases.question.mode()).isEqualTo(Mode.DIRECT);
    }

    @Test
    void it_needs_its_own_scope() {
        assertThat(api.create(QUESTION, HEADERS).code()).isEqualTo("insufficient-scope");
        assertThat(api.send("POST", PASSCODE, "{}", JSON).code()).isEqualTo("insufficient-scope");
        assertThat(api.send("POST", PASSCODE + "/resend", "", HEADERS).code()).isEqualTo("insufficient-scope");
    }

    @Test
    void the_right_code_brings_the_request_with_its_answer() {
        Reply reply = direct("POST", PASSCODE, "{\"passcode\":\"123 456\"}", JSON);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().getString("state")).isEqualTo("shared");
        assertThat(reply.json().getString("attestation")).isEqualTo("a.b.c");
        assertThat(api.useCases.typed).isEqualTo(TypedPasscode.of("123456"));
    }

    static Stream<Arguments> noProof() {
        return Stream.of(
                Arguments.of(new PasscodeCheck.Wrong(2, SOON), 422, "passcode-wrong", 2, SOON, null),
                Arguments.of(new PasscodeCheck.Wrong(0, SOON), 422, "passcode-wrong", 0, null, null),
                Arguments.of(new PasscodeCheck.Expired(), 422, "passcode-expired", null, null, null),
                Arguments.of(new PasscodeCheck.TooEarly(SOON), 429, "too-many-attempts", null, SOON, "30"),
                Arguments.of(new PasscodeCheck.UsedUp(SOON), 429, "too-many-attempts", null, null, "30"));
    }

    @ParameterizedTest
    @MethodSource("noProof")
    void what_proves_nothing_says_what_can_be_done_next(
            PasscodeCheck check, int status, String code, Integer left, Instant next, String wait) {
        api.useCases.check = check;
        Reply reply = direct("POST", PASSCODE, "{\"passcode\":\"123456\"}", JSON);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.json().getInt("checks_left", -1)).isEqualTo(left == null ? -1 : left);
        assertThat(reply.json().getString("next_check_at", null))
                .isEqualTo(next == null ? null : org.kycvs.web.WireJson.time(next));
        assertThat(reply.header("Retry-After")).isEqualTo(wait);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"passcode\":123456}",
                "{\"passcode\":\"12345\"}",
                "{\"passcode\":\"12345a\"}",
                "{\"passcode\":\"123456\",\"more\":1}",
                "[]"
            })
    void what_is_no_code_is_no_guess(String body) {
        assertThat(direct("POST", PASSCODE, body, JSON).code()).isEqualTo("invalid-request");
        assertThat(api.useCases.typed).isNull();
    }

    @Test
    void another_code_is_sent_once_for_each_key() {
        Map<String, String> key = Map.of("Idempotency-Key", "k-2");
        Reply reply = direct("POST", PASSCODE + "/resend", "", key);

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.json()).hasToString(SENT);
        assertThat(reply.header("Idempotency-Replayed")).isNull();
        assertThat(api.useCases.key.path())
                .isEqualTo("/api/v1/status-requests/" + FakeUseCases.REQUEST + "/passcode/resend");

        api.useCases.replayed = true;
        assertThat(direct("POST", PASSCODE + "/resend", "", key).header("Idempotency-Replayed"))
                .isEqualTo("true");
        assertThat(direct("POST", PASSCODE + "/resend", "", Map.of()).code()).isEqualTo("idempotency-key-missing");
    }

    @Test
    void a_request_that_cannot_be_is_unknown() {
        assertThat(direct("POST", "/status-requests/no-id/passcode", "{\"passcode\":\"123456\"}", JSON)
                        .code())
                .isEqualTo("not-found");
        assertThat(direct("POST", "/status-requests/no-id/passcode/resend", "", HEADERS)
                        .code())
                .isEqualTo("not-found");
    }

    private Reply direct(String method, String path, String body, Map<String, String> headers) {
        return api.sendWith(TokenSamples.withScope("status:direct"), method, path, body, headers);
    }
}
