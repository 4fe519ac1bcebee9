package org.kycvs.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kycvs.verification.RequestState;
import org.kycvs.web.identity.TokenSamples;
import org.kycvs.web.rest.Api.Reply;

/** What an organisation's developer sees when everything is right. */
class ApiTest {

    private static final String JSON = "application/json";
    private static final Map<String, String> WITH_KEY = Map.of("Content-Type", JSON, "Idempotency-Key", "k-1");

    private final Api api = new Api();

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void a_question_becomes_a_request_with_a_page_for_the_person() {
        Reply reply = api.send("POST", "/status-requests", "{\"purpose\":\"travel-rail\"}", WITH_KEY);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("Location"))
                .isEqualTo("https://status.example.org/api/v1/status-requests/" + FakeUseCases.REQUEST);
        assertThat(reply.header("Idempotency-Replayed")).isNull();
        assertThat(reply.body())
                .isEqualTo("{\"id\":\"" + FakeUseCases.REQUEST + "\",\"state\":\"pending\",\"mode\":\"hosted\","
                        + "\"consent_url\":\"https://status.example.org/c/the-handle\",\"reference\":\"ref-1\","
                        + "\"expires_at\":\"2026-11-23T10:15:00.000Z\",\"poll_after_seconds\":2}");
        assertThat(api.useCases.key.key()).isEqualTo("k-1");
        assertThat(api.useCases.key.path()).isEqualTo("/api/v1/status-requests");
        assertThat(api.useCases.key.body())
                .isEqualTo("ce1326d088a8af9bcfbcd562573ac8247996abd7f354c949a13b34986f959ecd");
    }

    @Test
    void a_replay_says_so() {
        api.useCases.replayed = true;

        assertThat(api.send("POST", "/status-requests", "{\"purpose\":\"travel-rail\"}", WITH_KEY)
                        .header("Idempotency-Replayed"))
                .isEqualTo("true");
    }

    @Test
    void while_pending_the_reader_is_told_when_to_come_again() {
        Reply reply = api.get("/status-requests/" + FakeUseCases.REQUEST);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Retry-After")).isEqualTo("2");
        assertThat(reply.json().getInt("poll_after_seconds")).isEqualTo(2);
        assertThat(reply.json()).doesNotContainKeys("decided_at", "attestation", "consent", "consent_url");
    }

    @Test
    void when_shared_the_answer_is_there() {
        api.useCases.state = RequestState.SHARED;
        Reply reply = api.get("/status-requests/" + FakeUseCases.REQUEST);

        assertThat(reply.header("Retry-After")).isNull();
        assertThat(reply.body())
                .isEqualTo("{\"id\":\"" + FakeUseCases.REQUEST + "\",\"state\":\"shared\",\"mode\":\"hosted\","
                        + "\"reference\":\"ref-1\",\"created_at\":\"2026-11-23T10:00:00.000Z\","
                        + "\"expires_at\":\"2026-11-23T10:15:00.000Z\",\"decided_at\":\"2026-11-23T10:01:00.000Z\","
                        + "\"attestation\":\"a.b.c\","
                        + "\"consent\":{\"id\":\"01890000-0000-7000-8000-0000000000dd\",\"type\":\"one_time\"}}");
    }

    @Test
    void a_cancelled_request_comes_back_as_such_and_cannot_be_cancelled_again() {
        String cancel = "/status-requests/" + FakeUseCases.REQUEST + "/cancel";
        assertThat(api.send("POST", cancel, "", Map.of()).json().getString("state"))
                .isEqualTo("cancelled");

        Reply again = api.send("POST", cancel, "", Map.of());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("request-already-decided");
        assertThat(again.json().getString("state")).isEqualTo("cancelled");
    }

    @Test
    void an_attestation_has_a_state() {
        assertThat(api.get("/attestations/" + FakeUseCases.ATTESTATION).body())
                .isEqualTo("{\"jti\":\"" + FakeUseCases.ATTESTATION + "\",\"state\":\"withdrawn\"}");
    }

    @Test
    void an_organisation_sees_what_it_may_ask() {
        Reply reply = api.get("/organisation");

        assertThat(reply.json().getString("name")).isEqualTo("Example Railway");
        assertThat(reply.json().getString("state")).isEqualTo("active");
        assertThat(reply.json().getJsonArray("modes")).hasToString("[\"direct\",\"hosted\"]");
        assertThat(reply.json().getJsonArray("return_urls")).hasToString("[\"http://localhost:8091/return\"]");
        assertThat(reply.json().getJsonArray("purposes"))
                .hasToString("[{\"code\":\"travel-rail\",\"text\":\"To let you travel by train.\"}]");
    }

    @Test
    void a_file_of_doses_is_handed_on_as_a_stream_under_the_importers_name() {
        Reply reply = api.sendWith(
                TokenSamples.withScope("registry:write"),
                "POST",
                "/registry/imports",
                "beneficiary_id,mobile",
                Map.of("Content-Type", "text/csv; charset=UTF-8"));

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.header("Location"))
                .isEqualTo("https://status.example.org/api/v1/registry/imports/" + FakeUseCases.IMPORT);
        assertThat(reply.body())
                .isEqualTo("{\"id\":\"" + FakeUseCases.IMPORT
                        + "\",\"state\":\"completed\",\"rows_read\":3,\"accepted\":1,\"rejected\":2}");
        assertThat(api.useCases.imported).isEqualTo("example-railway: beneficiary_id,mobile");
    }

    @Test
    void what_was_rejected_is_a_file_too() {
        Reply reply = api.sendWith(
                TokenSamples.withScope("registry:write"),
                "GET",
                "/registry/imports/" + FakeUseCases.IMPORT + "/rejections",
                "",
                Map.of());

        assertThat(reply.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(reply.body()).isEqualTo("line,column,code\r\n2,vaccine,unknown-vaccine\r\n7,,unreadable\r\n");
    }
}
