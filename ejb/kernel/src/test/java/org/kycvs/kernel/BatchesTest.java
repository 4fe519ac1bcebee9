package org.kycvs.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchesTest {

    private static final String ERASE = """
            DELETE FROM due WHERE id IN (SELECT id FROM due WHERE job = ? LIMIT ? FOR UPDATE SKIP LOCKED)""";

    /** As a server answers that is shutting down. */
    private static final String AWAY = "DELETE FROM due WHERE job = ? AND is_away(?)";

    private final OneTransaction own = new OneTransaction(TestDatabase.server());
    private final Sql sql = new Sql(own.dataSource());
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final String job = UUID.randomUUID().toString();
    private final Batches node = node();
    private final Batches otherNode = node();

    @BeforeEach
    void makeTable() {
        sql.update("CREATE TABLE IF NOT EXISTS due (id bigserial PRIMARY KEY, job text NOT NULL)");
        sql.update("CREATE OR REPLACE FUNCTION is_away(most integer) RETURNS boolean LANGUAGE plpgsql AS"
                + " $$ BEGIN RAISE EXCEPTION 'away' USING ERRCODE = '57P01'; END $$");
    }

    @Test
    void worksUntilNothingIsLeft() {
        due(25);

        assertThat(node.run(job, 10, this::erase)).isEqualTo(25);
        assertThat(left()).isZero();
    }

    @Test
    void erasesMoreThanABatchHolds() {
        due(Batches.ROWS + 1);

        node.erase(job, ERASE, job);

        assertThat(left()).isZero();
    }

    @Test
    void endsBeforeTheNextRunBegins() {
        List<Integer> batches = new ArrayList<>();
        node.run(job, 1, most -> {
            batches.add(most);
            return most;
        });

        assertThat(batches).hasSize(Batches.MOST_BATCHES);
    }

    @Test
    void aCrashLosesItsBatchAndNothingElse() {
        due(25);
        List<Integer> batches = new ArrayList<>();
        assertThatThrownBy(() -> node.run(job, 10, most -> {
                    int erased = erase(most);
                    batches.add(erased);
                    if (batches.size() == 2) {
                        throw new IllegalStateException("killed after the statement");
                    }
                    return erased;
                }))
                .hasMessageContaining("killed");

        assertThat(left()).isEqualTo(15);
        assertThat(otherNode.run(job, 10, this::erase)).isEqualTo(15);
    }

    @Test
    void aJobWhoseDatabaseIsAwayRestsAWhileAndGoesOn() {
        due(5);
        node.erase(job, AWAY, job);

        clock.forward(Duration.ofMillis(9_999));
        node.erase(job, ERASE, job);
        assertThat(left()).as("at rest").isEqualTo(5);
        node.erase("another " + job, ERASE, job);
        assertThat(left()).as("another job is not concerned").isZero();

        due(5);
        clock.forward(Duration.ofMillis(1));
        node.erase(job, ERASE, job);
        assertThat(left()).isZero();
    }

    @Test
    void aJobWhoseStatementIsRefusedIsTriedAgainAtOnce() {
        due(5);
        node.erase(job, ERASE.replace("due", "away"), job);

        node.erase(job, ERASE, job);

        assertThat(left()).isZero();
    }

    @Test
    void aClockThatIsSetBackEndsTheRestToo() {
        due(5);
        node.erase(job, AWAY, job);

        clock.forward(Duration.ofHours(-1));
        node.erase(job, ERASE, job);

        assertThat(left()).isZero();
    }

    @Test
    void whileANodeIsAtItAnotherLeavesItAtThat() throws Exception {
        due(10);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> node.run(job, 100, most -> {
            begun.countDown();
            await(done);
            return erase(most);
        }));
        await(begun);

        assertThat(otherNode.run(job, 100, this::erase)).isZero();
        assertThat(otherNode.run("another " + job, 100, most -> 0)).isZero();
        done.countDown();
        assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo(10);
    }

    @Test
    void nodesThatStartTogetherEraseEachRowOnce() {
        due(500);
        List<CompletableFuture<Integer>> nodes = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> node().run(job, 10, this::erase)))
                .limit(4)
                .toList();

        int erased = nodes.stream().mapToInt(CompletableFuture::join).sum();

        assertThat(erased + left()).isEqualTo(500);
        node.run(job, 10, this::erase);
        assertThat(left()).isZero();
    }

    private Batches node() {
        return new Batches(own, sql, clock);
    }

    private int erase(int most) {
        return sql.update(ERASE, job, most);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopping) {
            throw new AssertionError(stopping);
        }
    }

    private void due(int rows) {
        sql.update("INSERT INTO due (job) SELECT ? FROM generate_series(1, ?)", job, rows);
    }

    private long left() {
        return sql.first("SELECT count(*) FROM due WHERE job = ?", row -> row.getLong(1), job)
                .orElseThrow();
    }
}
