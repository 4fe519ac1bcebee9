package org.kycvs.otp;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Settings.SettingRefused;

/**
 * The figures of rules, section 1, that hold for one request, and what follows from them.
 *
 * @param life of a passcode
 * @param proofLife of the proof that came of it
 * @param checkWaits after each check of one passcode until the next; after the last of them there is one more
 * @param sendWaits after each send for one request until the next
 */
record PasscodeRule(Duration life, Duration proofLife, Waits checkWaits, Waits sendWaits) {

    /** NIST SP 800-63B-4: an out-of-band secret is worthless after ten minutes. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    static PasscodeRule of(Settings settings) {
        return new PasscodeRule(
                life(settings, "KYCVS_OTP_LIFE", Duration.ofMinutes(3)),
                life(settings, "KYCVS_OTP_PROOF_LIFE", Duration.ofMinutes(10)),
                settings.value("KYCVS_OTP_CHECK_WAITS", Waits.parse("PT0S,PT0S,PT30S,PT60S"), Waits::parse),
                settings.value("KYCVS_OTP_SEND_WAITS", Waits.parse("PT30S,PT60S,PT5M"), Waits::parse));
    }

    /** How often one passcode may be compared. */
    int checks() {
        return checkWaits.size() + 1;
    }

    /** No passcode outlives its request. */
    Instant expiry(Instant sentAt, Instant requestEnds) {
        Instant ends = sentAt.plus(life);
        return ends.isBefore(requestEnds) ? ends : requestEnds;
    }

    boolean proofLives(@Nullable Instant provenAt, Instant now) {
        return provenAt != null && now.isBefore(proofEnds(provenAt));
    }

    Instant proofEnds(Instant provenAt) {
        return provenAt.plus(proofLife);
    }

    private static Duration life(Settings settings, String name, Duration otherwise) {
        Duration life = settings.duration(name, otherwise);
        if (life.isNegative() || life.isZero() || life.compareTo(LONGEST) > 0) {
            throw new SettingRefused(name, "must be more than nothing and at most " + LONGEST);
        }
        return life;
    }
}
