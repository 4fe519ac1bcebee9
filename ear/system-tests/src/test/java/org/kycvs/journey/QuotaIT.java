package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation asks no more than was agreed with it. */
class QuotaIT extends Journey {

    private static final String QUESTION = "{\"purpose\":\"lodging\"}";

    private final Organisation hotel = new Organisation("example-hotel");

    @BeforeEach
    void startAnew() {
        Database.update("DELETE FROM organisations.quota_use");
    }

    @AfterEach
    void takeBack() {
        quota(null, null);
        Database.update("DELETE FROM organisations.quota_use");
    }

    @Test
    void everyReplySaysWhatIsLeft() {
        Reply first = hotel.ask("lodging");

        assertThat(first.header("RateLimit-Policy")).hasValue("\"minute\";q=600;w=60, \"day\";q=100000;w=86400");
        assertThat(first.header("RateLimit").orElseThrow()).matches("\"minute\";r=599;t=\\d+, \"day\";r=99999;t=\\d+");
        assertThat(hotel.get("/api/v1/organisation").json().getJsonObject("quotas"))
                .hasToString("{\"requests_per_minute\":600,\"requests_per_day\":100000}");
    }

    @Test
    void ofManyAtOnceOnlySoManyAreMade() {
        quota(100, 5);
        long before = made();

        List<Reply> replies = IntStream.range(0, 20)
                .parallel()
                .mapToObj(nth -> hotel.ask("lodging"))
                .toList();

        assertThat(replies.stream().filter(reply -> reply.status() == 201)).hasSize(5);
        assertThat(replies.stream().filter(reply -> reply.status() != 201).map(Reply::problem))
                .containsOnly("429 quota-exceeded");
        assertThat(made() - before).isEqualTo(5);
    }

    @Test
    void aReplayCostsNothingAndARefusalUsesNoKeyUp() {
        quota(1, 1000);
        String key = UUID.randomUUID().toString();
        String other = UUID.randomUUID().toString();
        Reply made = hotel.ask(QUESTION, key);

        Reply refused = hotel.ask(QUESTION, other);
        assertThat(refused.problem()).isEqualTo("429 quota-exceeded");
        assertThat(Integer.parseInt(refused.header("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(refused.header("RateLimit").orElseThrow()).startsWith("\"minute\";r=0;t=");
        assertThat(hotel.ask(QUESTION, key).response().body())
                .isEqualTo(made.response().body());

        Database.update("UPDATE organisations.quota_use SET minute = minute - 1");
        assertThat(hotel.ask(QUESTION, other).status()).isEqualTo(201);
    }

    private static void quota(Integer minute, Integer day) {
        Database.update(
                "UPDATE organisations.organisation SET quota_minute = ?::integer, quota_day = ?::integer WHERE client_id = ?",
                minute == null ? null : minute.toString(),
                day == null ? null : day.toString(),
                "example-hotel");
    }

    private static long made() {
        return Database.number("SELECT count(*) FROM verification.status_request WHERE client_id = 'example-hotel'");
    }
}
