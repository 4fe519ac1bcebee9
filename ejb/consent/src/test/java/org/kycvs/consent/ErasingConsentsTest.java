package org.kycvs.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.kernel.Batches;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.MovableClock;
import org.kycvs.kernel.OneTransaction;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;

class ErasingConsentsTest {

    private static final OneTransaction OWN =
            new OneTransaction(TestDatabase.withSchema("consent", ErasingConsents.class));
    private static final Sql SQL = new Sql(OWN.dataSource());

    private static final String DECISION = """
            INSERT INTO consent.consent (id, request_id, organisation_id, organisation_name, client_id, purpose, purpose_text,
              type, valid_until, max_uses, uses, notice_id, notice_version, notice_language, notice_sha256, notice_text,
              channel, status_seen, acting_for, authenticated_at, decision, decided_at, receipt)
            SELECT CAST(? AS uuid), gen_random_uuid(), gen_random_uuid(), 'A Hotel', 'client', 'lodging', 'To stay.', 'ONE_TIME',
              at + interval '1 day', 1, 1, 'share-once', 1, 'en', 'digest', 'text', 'HOSTED', true, 'SELF', at, ?, at,
              'receipt'
            FROM (SELECT CAST(? AS timestamptz) AS at) AS decided
            """;

    private static final String MANY = """
            INSERT INTO consent.consent (id, request_id, organisation_id, organisation_name, client_id, purpose, purpose_text,
              type, valid_until, max_uses, uses, notice_id, notice_version, notice_language, notice_sha256, notice_text,
              channel, status_seen, acting_for, authenticated_at, decision, decided_at, receipt)
            SELECT uuidv7(-age), gen_random_uuid(), gen_random_uuid(), 'A Hotel', 'client', 'lodging', 'To stay.', 'ONE_TIME',
              now(), 1, 1, 'share-once', 1, 'en', 'digest', 'text', 'HOSTED', true, 'SELF', now() - age, 'GRANTED',
              now() - age, 'receipt'
            FROM (SELECT n * interval '30 minutes' AS age FROM generate_series(1, ?) n) AS decided
            """;

    @BeforeEach
    void empty() {
        SQL.update("TRUNCATE consent.consent");
    }

    @ParameterizedTest
    @CsvSource({
        "GRANTED, 2026-11-23T10:02:00Z, 2033-11-23T10:02:00Z",
        "DENIED,  2026-11-23T10:02:00Z, 2033-11-23T10:02:00Z",
        "GRANTED, 2028-02-29T10:02:00Z, 2035-02-28T18:30:00Z"
    })
    void aDecisionIsKeptSevenYearsToTheMillisecond(String decision, Instant decided, Instant due) {
        UUID id = new Ids(new MovableClock(decided)).next();
        SQL.update(DECISION, id, decision, decided);

        eraseAt(due.minusMillis(1));
        assertThat(has(id)).isTrue();

        eraseAt(due);
        assertThat(has(id)).isFalse();
    }

    @Test
    void amongAHundredThousandTheyAreFoundByTheirKey() {
        SQL.update(MANY, 100_000);
        SQL.update("ANALYZE consent.consent");
        Instant sevenYearsAgo = Instant.now().minus(Duration.ofDays(2557));

        assertThat(TestDatabase.plan(SQL, ErasingConsents.DECISIONS, Ids.lowest(sevenYearsAgo), sevenYearsAgo, 1000))
                .doesNotContain("Seq Scan");
    }

    private static boolean has(UUID id) {
        return SQL.first("SELECT 1 FROM consent.consent WHERE id = ?", row -> true, id)
                .isPresent();
    }

    private static void eraseAt(Instant now) {
        ErasingConsents erasing = new ErasingConsents();
        erasing.clock = new MovableClock(now);
        erasing.batches = new Batches(OWN, SQL, erasing.clock);
        erasing.erase();
    }
}
