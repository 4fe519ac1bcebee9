package org.kycvs.limits;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.Sql.SqlFailed;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;

/**
 * Remembers what counts only once, on every node: of any number of uses, also at the same time, one is the first. In the caller's
 * transaction, or in one of its own.
 */
@Stateless
@PermitAll
public class UsingOnce {

    private static final Logger LOG = System.getLogger(UsingOnce.class.getName());

    /** What has been forgotten, and only not swept yet, may be used again. */
    private static final String USE = """
            INSERT INTO limits.used AS u (key, until) VALUES (?, ?)
            ON CONFLICT (key) DO UPDATE SET until = excluded.until WHERE u.until <= ?""";

    static final String SWEEP = """
            DELETE FROM limits.used WHERE key IN
              (SELECT key FROM limits.used WHERE until <= ? LIMIT ? FOR UPDATE SKIP LOCKED)""";

    @Inject
    Sql sql;

    @Inject
    Digesting digesting;

    @Inject
    Clock clock;

    /**
     * @param remembered for how long it must not come again
     * @param what only its keyed digest is stored; begins with a word that tells it from other uses
     * @return whether it has not been used within that time
     * @throws CountersAway it cannot be remembered
     */
    public boolean isFirst(Duration remembered, String... what) {
        Instant now = clock.instant();
        String key = digesting.digest(KeyUse.COUNTER, what).text();
        try {
            return sql.update(USE, key, now.plus(remembered), now) == 1;
        } catch (SqlFailed failure) {
            LOG.log(Level.WARNING, () -> "Uses cannot be remembered: " + failure.getMessage());
            throw new CountersAway();
        }
    }
}
