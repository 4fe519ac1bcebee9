package org.kycvs.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;
import org.kycvs.kernel.TestTransactions;
import org.kycvs.limits.Limit.Step;

class CountingTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final InvalidValue.Kind REFUSAL = InvalidValue.Kind.TEXT;

    private static TestTransactions transactions;
    private static Sql sql;

    private final String run = UUID.randomUUID().toString();
    private final Counter asha = Limit.of("three-a-day", 3, DAY).of("asha", run);
    private final Counter bina = Limit.of("three-a-day", 3, DAY).of("bina", run);
    private final Counter guesses =
            new Limit("guesses", DAY, 1, List.of(new Step(3, HALF_HOUR), new Step(5, DAY))).of("asha", run);
    private Instant now = NOON;

    @BeforeAll
    static void startDatabase() {
        DataSource database = TestDatabase.withSchema("limits", Counting.class);
        transactions = new TestTransactions(database);
        sql = transactions.sql();
    }

    @Test
    void allowsSoManyAndThenSaysWhenTheNextIs() {
        count(3, asha);
        now = NOON.plusSeconds(60);

        assertRefusedUntil(NOON.plus(DAY), asha);
    }

    @Test
    void countsEachKeyAndEachLimitByItself() {
        count(3, asha);

        count(3, bina);
        count(3, Limit.of("another", 3, DAY).of("asha", run));
    }

    @Test
    void aWindowOpensWithTheFirstAndEndsWithoutTheRest() {
        count(1, asha);
        now = NOON.plus(DAY).minusMillis(1);
        count(2, asha);
        assertRefusedUntil(NOON.plus(DAY), asha);

        now = NOON.plus(DAY);
        count(3, asha);
        assertRefusedUntil(now.plus(DAY), asha);
    }

    @Test
    void severalAreCountedTogetherOrNotAtAll() {
        count(3, asha);

        assertThatExceptionOfType(LimitReached.class)
                .isThrownBy(() -> step(() -> counting().count(List.of(bina, asha), List.of(), REFUSAL)));

        count(3, bina);
    }

    @Test
    void everyStepOfALimitPausesAndTheLastOneAgainAndAgain() {
        count(3, guesses);
        assertRefusedUntil(NOON.plus(HALF_HOUR), guesses);
        now = NOON.plus(HALF_HOUR);
        count(2, guesses);
        assertRefusedUntil(now.plus(DAY), guesses);
    }

    @Test
    void aPauseOutlastsTheWindowThatItBeganIn() {
        count(1, guesses);
        now = NOON.plus(DAY).minusSeconds(1);
        count(2, guesses);

        now = NOON.plus(DAY).plusSeconds(1);
        assertRefusedUntil(NOON.plus(DAY).minusSeconds(1).plus(HALF_HOUR), guesses);
        now = NOON.plus(DAY).plus(HALF_HOUR);
        count(3, guesses);
    }

    @Test
    void whatIsOnlyHeededIsNotCounted() {
        for (int i = 0; i < 9; i++) {
            step(() -> counting().count(List.of(), List.of(asha), REFUSAL));
            step(() -> counting().giveBack(List.of(), List.of(asha), REFUSAL));
        }

        count(3, asha);
        assertThatExceptionOfType(LimitReached.class)
                .isThrownBy(() -> step(() -> counting().count(List.of(), List.of(bina, asha), REFUSAL)));
        assertThatExceptionOfType(LimitReached.class)
                .isThrownBy(() -> step(() -> counting().count(List.of(bina), List.of(asha), REFUSAL)))
                .satisfies(no -> assertThat(no.retryAt()).contains(NOON.plus(DAY)))
                .satisfies(no -> assertThat(no.code()).isEqualTo(REFUSAL.code()));
    }

    @Test
    void aPauseCanBeBegunWhateverWasCounted() {
        Counter sending = Limit.pause("sending", Duration.ofHours(1)).of(run);
        step(() -> counting().pause(sending));

        assertThatExceptionOfType(LimitReached.class)
                .isThrownBy(() -> step(() -> counting().count(List.of(asha), List.of(sending), REFUSAL)))
                .satisfies(no -> assertThat(no.retryAt()).contains(NOON.plus(Duration.ofHours(1))));
        now = NOON.plus(Duration.ofHours(1));
        step(() -> counting().count(List.of(asha), List.of(sending), REFUSAL));
    }

    @Test
    void whatIsGivenBackCanBeSpentAgain() {
        count(3, asha);

        step(() -> counting().giveBack(List.of(asha, bina), List.of(), REFUSAL));

        count(1, asha);
        assertRefusedUntil(NOON.plus(DAY), asha);
    }

    @Test
    void nothingIsGivenBackDuringAPause() {
        count(2, bina);
        count(3, asha);

        assertThatExceptionOfType(LimitReached.class)
                .isThrownBy(() -> step(() -> counting().giveBack(List.of(bina), List.of(asha), REFUSAL)))
                .satisfies(no -> assertThat(no.retryAt()).contains(NOON.plus(DAY)));

        count(1, bina);
        assertRefusedUntil(NOON.plus(DAY), bina);
    }

    @Test
    void nobodyEarnsAnythingByGivingBack() {
        step(() -> counting().giveBack(List.of(asha), List.of(), REFUSAL));
        count(1, asha);
        step(() -> counting().giveBack(List.of(asha), List.of(), REFUSAL));
        step(() -> counting().giveBack(List.of(asha), List.of(), REFUSAL));

        count(3, asha);
        assertRefusedUntil(NOON.plus(DAY), asha);
    }

    @Test
    void whatWasAllGivenBackLeavesNothing() {
        Counter once = Limit.of(run, 3, DAY).of("asha");
        count(1, once);
        assertThat(rowsOf(run)).isOne();

        step(() -> counting().giveBack(List.of(once), List.of(), REFUSAL));

        assertThat(rowsOf(run)).isZero();
    }

    @Test
    void whichSlotWasDrawnIsForgottenSoNothingIsGivenBack() {
        Counter shared = Limit.shared("shared", 4, DAY, 4).of(run);

        assertThatIllegalArgumentException().isThrownBy(() -> counting().giveBack(List.of(shared), List.of(), REFUSAL));
    }

    @Test
    void ofManyAtOnceNoMoreThanTheAllowanceSucceed() throws Exception {
        assertThat(atOnce(40, () -> List.of(asha))).isEqualTo(3);
    }

    @Test
    void aSharedCounterMayRefuseEarlyButNeverAllowsTooMuch() throws Exception {
        Counter shared = Limit.shared("shared", 22, DAY, 4).of(run);

        assertThat(atOnce(60, () -> List.of(shared))).isBetween(6, 22);
    }

    @Test
    void nobodyWaitsForEachOtherWhateverOrderTheyCountIn() throws Exception {
        Limit many = Limit.of("many", 1000, DAY);
        List<Counter> all =
                IntStream.range(0, 8).mapToObj(nth -> many.of(run, "" + nth)).toList();

        int succeeded = atOnce(40, () -> {
            List<Counter> shuffled = new java.util.ArrayList<>(all);
            Collections.shuffle(shuffled, ThreadLocalRandom.current());
            return shuffled;
        });

        assertThat(succeeded).isEqualTo(40);
    }

    @Test
    void keepsNoKeyInClear() {
        count(1, asha);

        assertThat(sql.list("SELECT key FROM limits.counter", row -> row.getString("key")))
                .allMatch(key -> key.startsWith("counter-1."))
                .noneMatch(key -> key.contains("asha") || key.contains(run));
    }

    @Test
    void sweepsWhatNeitherCountsNorPauses() {
        forget(NOON.plus(DAY.multipliedBy(9)), Integer.MAX_VALUE);
        count(1, asha);
        now = NOON.plusSeconds(1);
        count(1, bina);
        now = NOON.plus(DAY).minusSeconds(1);
        count(3, guesses);

        assertThat(forget(NOON.plus(DAY), 100)).isEqualTo(1);
        assertThat(forget(NOON.plus(DAY).plusSeconds(1), 100)).isEqualTo(1);
        assertThat(forget(NOON.plus(DAY.multipliedBy(3)), 100)).isEqualTo(1);
    }

    private int forget(Instant at, int most) {
        return sql.update(CounterSql.SWEEP, at, at, most);
    }

    @Test
    void aCounterThatCannotBeReachedRefuses() {
        sql.update("ALTER TABLE limits.counter RENAME TO away");
        try {
            assertThatExceptionOfType(CountersAway.class)
                    .isThrownBy(() -> count(1, asha))
                    .satisfies(no -> assertThat(no.code()).isEqualTo("unavailable"));
            assertThatExceptionOfType(CountersAway.class)
                    .isThrownBy(() -> step(() -> counting().count(List.of(), List.of(asha), REFUSAL)));
            assertThatExceptionOfType(CountersAway.class)
                    .isThrownBy(() -> step(() -> counting().giveBack(List.of(asha), List.of(), REFUSAL)));
        } finally {
            sql.update("ALTER TABLE limits.away RENAME TO counter");
        }
    }

    private int rowsOf(String name) {
        return sql.first("SELECT count(*) FROM limits.counter WHERE name = ?", row -> row.getInt(1), name)
                .orElseThrow();
    }

    private int atOnce(int threads, java.util.function.Supplier<List<Counter>> counters) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Callable<Boolean> once = () -> succeeds(counters.get());
            List<Future<Boolean>> all = pool.invokeAll(Collections.nCopies(threads, once));
            int succeeded = 0;
            for (Future<Boolean> one : all) {
                succeeded += one.get() ? 1 : 0;
            }
            return succeeded;
        } finally {
            pool.shutdownNow();
        }
    }

    private boolean succeeds(List<Counter> counters) {
        try {
            step(() -> counting().count(counters, List.of(), REFUSAL));
            return true;
        } catch (LimitReached no) {
            return false;
        }
    }

    private void count(int times, Counter counter) {
        for (int i = 0; i < times; i++) {
            step(() -> counting().count(List.of(counter), List.of(), REFUSAL));
        }
    }

    private void assertRefusedUntil(Instant until, Counter counter) {
        assertThatExceptionOfType(LimitReached.class)
                .isThrownBy(() -> count(1, counter))
                .satisfies(no -> assertThat(no.retryAt()).contains(until));
    }

    private Counting counting() {
        return LimitsSamples.counting(sql, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static void step(Runnable step) {
        transactions.in(() -> {
            step.run();
            return true;
        });
    }
}
