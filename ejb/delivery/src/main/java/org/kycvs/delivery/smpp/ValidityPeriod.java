package org.kycvs.delivery.smpp;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long the centre may keep trying: relative time of SMPP 3.4, section 7.1.1.2, {@code YYMMDDhhmmsstnnR}. */
final class ValidityPeriod {

    private static final Duration LONGEST = Duration.ofDays(30);

    private ValidityPeriod() {}

    /** In whole seconds, at least one; null, the centre's own default, beyond what days can say. */
    static @Nullable String of(Duration worth) {
        if (worth.compareTo(LONGEST) > 0) {
            return null;
        }
        Duration whole = worth.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : worth;
        return "0000%02d%02d%02d%02d000R"
                .formatted(whole.toDays(), whole.toHoursPart(), whole.toMinutesPart(), whole.toSecondsPart());
    }
}
