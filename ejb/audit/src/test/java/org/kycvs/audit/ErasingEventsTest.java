package org.kycvs.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kycvs.audit.AuditEvent.Actor;
import org.kycvs.kernel.Batches;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.MovableClock;
import org.kycvs.kernel.OneTransaction;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;

class ErasingEventsTest {

    private static final Instant RECORDED = Instant.parse("2026-11-23T12:00:00.123Z");
    private static final Instant DUE = Instant.parse("2033-11-23T12:00:00.123Z");

    private static final OneTransaction OWN = new OneTransaction(TestDatabase.withSchema("audit", ErasingEvents.class));
    private static final Sql SQL = new Sql(OWN.dataSource());

    private static final String MANY = """
            INSERT INTO audit.event (id, at, kind, subject_id, actor, facts)
            SELECT uuidv7(-age), now() - age, 'any', gen_random_uuid(), 'system', '{}'
            FROM (SELECT n * interval '30 minutes' AS age FROM generate_series(1, ?) n) AS recorded
            """;

    private final UUID subject = UUID.randomUUID();

    @Test
    void anEventIsKeptSevenYearsToTheMillisecond() {
        AuditLog log = AuditSamples.log(SQL, new MovableClock(RECORDED));
        log.record(new AuditEvent("any", null, subject, Actor.SYSTEM, Map.of()));

        eraseAt(DUE.minusMillis(1));
        assertThat(has()).isTrue();

        eraseAt(DUE);
        assertThat(has()).isFalse();
    }

    @Test
    void amongAHundredThousandTheyAreFoundByTheirKey() {
        SQL.update(MANY, 100_000);
        SQL.update("ANALYZE audit.event");
        Instant sevenYearsAgo = Instant.now().minus(Duration.ofDays(2557));

        assertThat(TestDatabase.plan(SQL, ErasingEvents.EVENTS, Ids.lowest(sevenYearsAgo), sevenYearsAgo, 1000))
                .doesNotContain("Seq Scan");
    }

    private boolean has() {
        return SQL.first("SELECT 1 FROM audit.event WHERE subject_id = ?", row -> true, subject)
                .isPresent();
    }

    private static void eraseAt(Instant now) {
        ErasingEvents erasing = new ErasingEvents();
        erasing.clock = new MovableClock(now);
        erasing.batches = new Batches(OWN, SQL, erasing.clock);
        erasing.erase();
    }
}
