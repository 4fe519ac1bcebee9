package org.kycvs.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kycvs.web.rest.Api.HEADERS;
import static org.kycvs.web.rest.Api.REQUEST;
import static org.kycvs.web.rest.Api.RIGHT;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.web.rest.Api.Reply;

/** What the call itself can have wrong (contract, section 3.4). */
class CallFormTest {

    private final Api api = new Api();

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void a_problem_has_every_member_of_the_contract() {
        Reply reply = api.create("{\"purpose\":1}", HEADERS);

        String trace = api.trace.id().toString();
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().getString("type")).isEqualTo("https://status.example.org/problems/invalid-request");
        assertThat(reply.json().getString("title")).isNotEmpty();
        assertThat(reply.json().getInt("status")).isEqualTo(400);
        assertThat(reply.json().getString("detail")).isNotEmpty();
        assertThat(reply.json().getString("instance")).isEqualTo("urn:uuid:" + trace);
        assertThat(reply.json().getString("code")).isEqualTo("invalid-request");
        assertThat(reply.json().getString("trace_id")).isEqualTo(trace);
        assertThat(reply.json().getJsonArray("errors"))
                .hasToString("[{\"pointer\":\"/purpose\",\"code\":\"wrong-type\",\"detail\":\"Must be a string.\"}]");
    }

    @Test
    void create_needs_an_idempotency_key() {
        Map<String, String> without = Map.of("Content-Type", "application/json");
        assertThat(api.create(RIGHT, without).code()).isEqualTo("idempotency-key-missing");
    }

    @ParameterizedTest
    @CsvSource({"'', idempotency-key-missing", "a b, invalid-request", "ä, invalid-request"})
    void a_key_is_visible_ascii(String key, String code) {
        assertThat(api.create(RIGHT, with("Idempotency-Key", key)).code()).isEqualTo(code);
    }

    @Test
    void a_key_has_up_to_128_characters() {
        assertThat(api.create(RIGHT, with("Idempotency-Key", "k".repeat(128))).status())
                .isEqualTo(201);
        assertThat(api.create(RIGHT, with("Idempotency-Key", "k".repeat(129))).code())
                .isEqualTo("invalid-request");
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/xml", "application/jsonx", "application/json;charset=iso-8859-1"})
    void a_body_of_another_type_is_not_read(String type) {
        Reply reply = api.create(RIGHT, with("Content-Type", type));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.code()).isEqualTo("unsupported-media-type");
    }

    @Test
    void a_body_without_a_type_is_not_read_either() {
        assertThat(api.create(RIGHT, Map.of("Idempotency-Key", "k")).status()).isEqualTo(415);
    }

    @Test
    void a_body_has_up_to_sixteen_kilobytes() {
        String longest = RIGHT + " ".repeat(CallBody.MOST - RIGHT.length());
        assertThat(api.create(longest, HEADERS).status()).isEqualTo(201);

        Reply reply = api.create(longest + " ", HEADERS);
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("body-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/nowhere,404,not-found",
        "GET,/status-requests/1,404,not-found",
        "GET,/status-requests/01890000-0000-7000-8000-0000000000ab,404,not-found",
        "POST,/status-requests/1/cancel,404,not-found",
        "GET,/attestations/1,404,not-found",
        "DELETE,/status-requests,405,method-not-allowed",
        "PUT,/organisation,405,method-not-allowed",
        "GET,/status-requests,405,method-not-allowed"
    })
    void what_is_not_there_is_a_problem_too(String method, String path, int status, String code) {
        Reply reply = api.send(method, path, "", Map.of());

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.header("Allow") != null).isEqualTo(status == 405);
    }

    @Test
    void whoever_wants_another_form_gets_none() {
        Reply reply = api.send("GET", REQUEST, "", Map.of("Accept", "text/html"));

        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.code()).isEqualTo("not-acceptable");
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> headers = new HashMap<>(HEADERS);
        headers.put(name, value);
        return headers;
    }
}
