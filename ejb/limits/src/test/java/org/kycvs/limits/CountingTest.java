package org.kycvs.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;
import org.kycvs.signing.KeySamples;

class CountingTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final InvalidValue.Kind REFUSAL = InvalidValue.Kind.TEXT;

    private static Sql sql;

    private final Limit threeADay = new Limit("three-a-day", 3, DAY, 1);
    private final String asha = UUID.randomUUID().toString();
    private final String bina = UUID.randomUUID().toString();

    @BeforeAll
    static void startDatabase() {
        sql = TestDatabase.sql("limits", Counting.class);
    }

    @Test
    void allowsSoManyAndThenSaysWhenTheNextIs() {
        spend(threeADay, asha, 3, NOON);

        assertThatExceptionOfType(LimitReached.class)
                .isThrownBy(() -> at(NOON.plusSeconds(60)).spend(threeADay, asha, REFUSAL))
                .satisfies(no -> assertThat(no.retryAt()).contains(NOON.plus(DAY)))
                .satisfies(no -> assertThat(no.code()).isEqualTo(REFUSAL.code()));
    }

    @Test
    void countsEachKeyAndEachLimitByItself() {
        spend(threeADay, asha, 3, NOON);

        spend(threeADay, bina, 3, NOON);
        spend(new Limit("another", 3, DAY, 1), asha, 3, NOON);
    }

    @Test
    void aWindowOpensWithTheFirstAndEndsWithoutTheRest() {
        spend(threeADay, asha, 1, NOON);
        spend(threeADay, asha, 2, NOON.plus(DAY).minusMillis(1));
        assertNoneLeft(threeADay, asha, NOON.plus(DAY).minusMillis(1));

        spend(threeADay, asha, 3, NOON.plus(DAY));
        assertNoneLeft(threeADay, asha, NOON.plus(DAY));
    }

    @Test
    void whatIsGivenBackCanBeSpentAgain() {
        spend(threeADay, asha, 3, NOON);

        at(NOON).giveBack(threeADay, asha);

        spend(threeADay, asha, 1, NOON);
        assertNoneLeft(threeADay, asha, NOON);
    }

    @Test
    void nobodyEarnsAnythingByGivingBack() {
        at(NOON).giveBack(threeADay, asha);
        spend(threeADay, asha, 1, NOON);
        at(NOON).giveBack(threeADay, asha);
        at(NOON).giveBack(threeADay, asha);

        spend(threeADay, asha, 3, NOON);
        assertNoneLeft(threeADay, asha, NOON);
    }

    @Test
    void ofManyAtOnceNoMoreThanTheAllowanceSucceed() throws Exception {
        assertThat(atOnce(40, threeADay, asha)).isEqualTo(3);
    }

    @Test
    void aSharedCounterMayRefuseEarlyButNeverAllowsTooMuch() throws Exception {
        Limit shared = new Limit("shared", 22, DAY, 4);

        assertThat(atOnce(60, shared, asha)).isBetween(6, 22);
        assertThat(sql.first("SELECT sum(n) FROM limits.counter WHERE name = 'shared'", row -> row.getInt(1)))
                .hasValueSatisfying(sum -> assertThat(sum).isLessThanOrEqualTo(22));
    }

    @Test
    void givesBackWhateverSlotItCameFrom() {
        Limit shared = new Limit("shared-back", 4, DAY, 4);
        at(NOON).spend(shared, asha, REFUSAL);

        at(NOON).giveBack(shared, asha);

        assertThat(sql.first("SELECT sum(n) FROM limits.counter WHERE name = 'shared-back'", row -> row.getInt(1)))
                .contains(0);
    }

    @Test
    void keepsNoKeyInClear() {
        at(NOON).spend(threeADay, asha, REFUSAL);

        assertThat(sql.list("SELECT key FROM limits.counter", row -> row.getString("key")))
                .allMatch(key -> key.startsWith("counter-1."))
                .noneMatch(key -> key.contains(asha));
    }

    @Test
    void sweepsClosedWindowsOnly() {
        Counters counters = new Counters(sql);
        counters.sweep(NOON.plus(DAY.multipliedBy(9)), Integer.MAX_VALUE);
        spend(threeADay, asha, 1, NOON);
        spend(threeADay, bina, 1, NOON.plusSeconds(1));

        assertThat(counters.sweep(NOON.plus(DAY), 100)).isEqualTo(1);

        spend(threeADay, bina, 2, NOON.plus(DAY));
        assertNoneLeft(threeADay, bina, NOON.plus(DAY));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, PT1H", "3, 4, PT1H", "3, 0, PT1H", "3, 1, PT0S", "3, 1, PT-1S"})
    void aLimitThatAllowsNothingIsAMistake(int most, int slots, Duration window) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit("wrong", most, window, slots));
    }

    private static int atOnce(int threads, Limit limit, String key) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Callable<Boolean> once = () -> succeeds(limit, key);
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

    private static boolean succeeds(Limit limit, String key) {
        try {
            at(NOON).spend(limit, key, REFUSAL);
            return true;
        } catch (LimitReached no) {
            return false;
        }
    }

    private static void spend(Limit limit, String key, int times, Instant now) {
        for (int i = 0; i < times; i++) {
            assertThatCode(() -> at(now).spend(limit, key, REFUSAL)).doesNotThrowAnyException();
        }
    }

    private static void assertNoneLeft(Limit limit, String key, Instant now) {
        assertThatExceptionOfType(LimitReached.class).isThrownBy(() -> at(now).spend(limit, key, REFUSAL));
    }

    private static Counting at(Instant now) {
        Counting counting = new Counting();
        counting.counters = new Counters(sql);
        counting.digesting = KeySamples.digesting();
        counting.clock = Clock.fixed(now, ZoneOffset.UTC);
        return counting;
    }
}
