package org.kycvs.otp;

import java.time.Duration;
import org.kycvs.kernel.Settings;

/**
 * From when on the watch is alarmed (rules, section 1).
 *
 * @param life of a passcode; before its end nothing is judged
 * @param confirmed of so many of the newest codes, so many per cent must have been confirmed
 * @param wrong of so many of the newest checks, so many per cent may have been wrong
 * @param mobiles how many mobiles one browser or address may prove in an hour
 */
record WatchRule(Duration life, Share confirmed, Share wrong, int mobiles) {

    /** Within which mobiles are counted, and after which the same alarm is given again. */
    static final Duration HOUR = Duration.ofHours(1);

    private static final int ALL = 100;
    private static final int MOST = 100_000;

    /** @param of how many are judged; fewer are not */
    record Share(int of, int percent) {}

    static WatchRule of(Settings settings) {
        return new WatchRule(
                PasscodeRule.of(settings).life(),
                new Share(
                        settings.integer("KYCVS_OTP_WATCH_SENDS", 50, 1, MOST),
                        settings.integer("KYCVS_OTP_WATCH_CONFIRMED_PERCENT", 20, 0, ALL)),
                new Share(
                        settings.integer("KYCVS_OTP_WATCH_CHECKS", 100, 1, MOST),
                        settings.integer("KYCVS_OTP_WATCH_WRONG_PERCENT", 30, 0, ALL)),
                settings.integer("KYCVS_OTP_WATCH_MOBILES", 5, 1, MOST));
    }
}
