package org.kycvs.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.kernel.Batches;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.MovableClock;
import org.kycvs.kernel.OneTransaction;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;

class ErasingRequestsTest {

    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LATER = START.plusSeconds(900);

    private static final OneTransaction OWN =
            new OneTransaction(TestDatabase.withSchema("verification", ErasingRequests.class));
    private static final Sql SQL = new Sql(OWN.dataSource());
    private static final StoredRows ROWS = new StoredRows(SQL);

    private static final String REQUEST = "SELECT 1 FROM verification.status_request WHERE id = ?";
    private static final String CALL = "SELECT 1 FROM verification.idempotent_call WHERE result = ?";
    private static final String ATTESTATION = "SELECT 1 FROM verification.attestation WHERE id = ?";
    private static final String TEXT = ATTESTATION + " AND jws IS NOT NULL";

    private final MovableClock clock = new MovableClock(START);
    private final UUID row = new Ids(clock).next();
    private final ErasingRequests erasing = erasing();

    @BeforeEach
    void empty() {
        ROWS.clear();
    }

    /**
     * What is kept from the start, or from an end at the start.
     *
     * @param due when its time is over
     */
    record Kept(String what, Insert insert, String query, Instant due) {

        interface Insert {
            void row(UUID id);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Kept> everything() {
        Instant inAWeek = Instant.parse("2026-11-30T10:00:00Z");
        Instant aDayBefore = START.minus(Duration.ofDays(1));
        return Stream.of(
                new Kept("a repeatable call", id -> ROWS.call(id, START), CALL, START.plus(Duration.ofHours(24))),
                new Kept("a decided request", id -> ROWS.request(id, START, LATER, START), REQUEST, inAWeek),
                new Kept("an expired request", id -> ROWS.request(id, aDayBefore, START, null), REQUEST, inAWeek),
                new Kept("one decided late", id -> ROWS.request(id, aDayBefore, LATER, START), REQUEST, inAWeek),
                new Kept("a text", id -> ROWS.attestation(id, START, LATER), TEXT, LATER),
                new Kept(
                        "an attestation",
                        id -> ROWS.attestation(id, START, LATER),
                        ATTESTATION,
                        Instant.parse("2027-11-23T10:00:00Z")));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void isErasedWhenItsTimeIsOverAndNotBefore(Kept kept) {
        kept.insert().row(row);

        eraseAt(kept.due().minusMillis(1));
        assertThat(ROWS.has(kept.query(), row)).as("a millisecond before").isTrue();

        eraseAt(kept.due());
        assertThat(ROWS.has(kept.query(), row)).as("in time").isFalse();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void whatIsLongOverdueIsErasedToo(Kept kept) {
        kept.insert().row(row);

        eraseAt(kept.due().plus(Duration.ofDays(400)));

        assertThat(ROWS.has(kept.query(), row)).isFalse();
    }

    @Test
    void withoutItsTextAnAttestationStaysForItsYear() {
        ROWS.attestation(row, START, LATER);

        eraseAt(LATER);

        assertThat(SQL.first(
                        "SELECT sha256 FROM verification.attestation WHERE id = ?", found -> found.getString(1), row))
                .contains("digest");
    }

    @Test
    void whatSomebodyIsAtIsLeftToTheNextMinute() {
        ROWS.request(row, START, LATER, START);
        OWN.run(() -> {
            SQL.first(REQUEST + " FOR UPDATE", found -> true, row);
            java.util.concurrent.CompletableFuture.runAsync(() -> eraseAt(LATER.plus(Duration.ofDays(7))))
                    .join();
            return ROWS.has(REQUEST, row);
        });
        assertThat(ROWS.has(REQUEST, row)).isTrue();

        erasing.erase();

        assertThat(ROWS.has(REQUEST, row)).isFalse();
    }

    @Test
    void amongAHundredThousandEachStatementGoesByAnIndex() {
        ROWS.many(100_000);
        Instant now = Instant.now();
        Instant weekAgo = now.minus(Duration.ofDays(7));
        UUID yearAgo = Ids.lowest(now.minus(Duration.ofDays(365)));

        assertThat(Stream.of(
                        TestDatabase.plan(SQL, ErasingRequests.CALLS, now.minus(Duration.ofDays(1)), 1000),
                        TestDatabase.plan(SQL, ErasingRequests.REQUESTS, weekAgo, weekAgo, 1000),
                        TestDatabase.plan(SQL, ErasingRequests.TEXTS, now, 1000),
                        TestDatabase.plan(SQL, ErasingRequests.ATTESTATIONS, yearAgo, now, 1000)))
                .noneMatch(plan -> plan.contains("Seq Scan"));
    }

    @Test
    void amongAHundredThousandPendingOnesOrphansAreFoundByAnIndex() {
        ROWS.manyPending(100_000);
        String[] organisations = {
            UUID.randomUUID().toString(), UUID.randomUUID().toString()
        };
        String[] purposes = {"lodging", "employment"};

        assertThat(TestDatabase.plan(SQL, StatusRequests.ORPHANS, START, organisations, purposes, 100))
                .doesNotContain("Seq Scan");
    }

    private void eraseAt(Instant now) {
        clock.forward(Duration.between(clock.instant(), now));
        erasing.erase();
    }

    private ErasingRequests erasing() {
        ErasingRequests bean = new ErasingRequests();
        bean.clock = clock;
        bean.batches = new Batches(OWN, SQL, bean.clock);
        return bean;
    }
}
