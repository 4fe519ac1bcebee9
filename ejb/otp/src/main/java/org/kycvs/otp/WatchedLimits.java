package org.kycvs.otp;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Settings.SettingRefused;
import org.kycvs.limits.Counter;
import org.kycvs.limits.Limit;

/**
 * The pauses that the watch begins. A number's prefix is only reported: many share it, and none of them does harm.
 *
 * @param organisation sends no codes
 * @param address gets no codes sent
 * @param direct sends and checks no codes that the organisation collects itself
 */
record WatchedLimits(Limit organisation, Limit address, Limit direct) {

    static WatchedLimits of(Settings settings) {
        Duration pause = settings.duration("KYCVS_OTP_WATCH_PAUSE", Duration.ofHours(1));
        if (pause.isNegative() || pause.isZero()) {
            throw new SettingRefused("KYCVS_OTP_WATCH_PAUSE", "must be more than nothing");
        }
        return new WatchedLimits(
                Limit.pause("otp.watched.organisation", pause),
                Limit.pause("otp.watched.address", pause),
                Limit.pause("otp.watched.direct", pause));
    }

    /** What a send heeds: no code is sent that could not be checked. */
    List<Counter> ofSends(Path path) {
        Counter sends = organisation.of(path.organisation().toString());
        return path.isDirect()
                ? List.of(sends, direct.of(path.organisation().toString()))
                : List.of(sends, address.of(path.address().text()));
    }

    /** What a check heeds. */
    List<Counter> ofChecks(Path path) {
        return path.isDirect() ? List.of(direct.of(path.organisation().toString())) : List.of();
    }

    /** What is paused, if anything. */
    Optional<Counter> pause(Suspect suspect) {
        return switch (suspect.cause()) {
            case FEW_CONFIRMED_BY_ADDRESS -> Optional.of(address.of(suspect.key()));
            case FEW_CONFIRMED_BY_ORGANISATION -> Optional.of(organisation.of(suspect.key()));
            case MANY_WRONG_BY_ORGANISATION -> Optional.of(direct.of(suspect.key()));
            default -> Optional.empty();
        };
    }

    /** How long nothing more is said of the same; what was sent until then is not judged again. */
    Duration quiet(Cause cause) {
        return cause.kind() == Cause.Kind.MANY_MOBILES ? WatchRule.HOUR : address.window();
    }
}
