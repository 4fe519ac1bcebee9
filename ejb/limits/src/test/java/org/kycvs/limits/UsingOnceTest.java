package org.kycvs.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.MovableClock;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;
import org.kycvs.signing.KeySamples;

class UsingOnceTest {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static DataSource database;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T12:00:00Z"));
    private final UsingOnce uses = on(new Sql(database));
    private final String proof = UUID.randomUUID().toString();

    @BeforeAll
    static void startDatabase() {
        database = TestDatabase.withSchema("limits", UsingOnce.class);
    }

    @Test
    void whatCountsOnceCountsOnceWhileItIsRemembered() {
        assertThat(uses.isFirst(REMEMBERED, "proof", proof)).isTrue();
        assertThat(uses.isFirst(REMEMBERED, "proof", proof)).isFalse();
        clock.forward(REMEMBERED.minusMillis(1));
        assertThat(on(new Sql(database)).isFirst(REMEMBERED, "proof", proof)).isFalse();

        clock.forward(Duration.ofMillis(1));
        assertThat(uses.isFirst(REMEMBERED, "proof", proof)).isTrue();
        assertThat(uses.isFirst(REMEMBERED, "proof", proof)).isFalse();
    }

    @Test
    void anotherWordAnotherKeyAndAnotherIdAreOtherUses() {
        assertThat(uses.isFirst(REMEMBERED, "proof", "a", proof)).isTrue();
        assertThat(uses.isFirst(REMEMBERED, "proof", "b", proof)).isTrue();
        assertThat(uses.isFirst(REMEMBERED, "other", "a", proof)).isTrue();
        assertThat(uses.isFirst(REMEMBERED, "proof", "a" + proof)).isTrue();
    }

    @Test
    void ofFortyAtOnceOneIsTheFirst() throws Exception {
        Callable<Boolean> use = () -> uses.isFirst(REMEMBERED, "proof", proof);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            int first = 0;
            for (Future<Boolean> one : threads.invokeAll(Collections.nCopies(40, use))) {
                first += one.get() ? 1 : 0;
            }
            assertThat(first).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsOverIsSweptAndNothingElse() {
        Sql sql = new Sql(database);
        uses.isFirst(Duration.ofMinutes(1), "proof", "over", proof);
        uses.isFirst(REMEMBERED, "proof", "not over", proof);
        clock.forward(Duration.ofMinutes(1));

        sql.update(UsingOnce.SWEEP, clock.instant(), 1_000);

        assertThat(uses.isFirst(REMEMBERED, "proof", "not over", proof)).isFalse();
        assertThat(sql.first(
                        "SELECT count(*) FROM limits.used WHERE until <= ?", row -> row.getInt(1), clock.instant()))
                .contains(0);
    }

    @Test
    void whatCannotBeRememberedDoesNotCount() {
        Sql nowhere = new Sql((DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    throw new SQLException("away", "08001");
                }));
        assertThatExceptionOfType(CountersAway.class)
                .isThrownBy(() -> on(nowhere).isFirst(REMEMBERED, "proof", proof));
    }

    private UsingOnce on(Sql sql) {
        UsingOnce using = new UsingOnce();
        using.sql = sql;
        using.digesting = KeySamples.digesting();
        using.clock = clock;
        return using;
    }
}
