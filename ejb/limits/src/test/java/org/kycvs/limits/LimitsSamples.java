package org.kycvs.limits;

import java.time.Clock;
import org.kycvs.kernel.Sql;
import org.kycvs.signing.KeySamples;

/** Counts on a real database without a container. */
public final class LimitsSamples {

    private LimitsSamples() {}

    public static Counting counting(Sql sql, Clock clock) {
        Counting counting = new Counting();
        counting.counters = new Counters(sql);
        counting.digesting = KeySamples.digesting();
        counting.clock = clock;
        return counting;
    }
}
