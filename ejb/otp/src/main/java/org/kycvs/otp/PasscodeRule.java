package org.kycvs.otp;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Settings.SettingRefused;
import org.kycvs.limits.Limit;

/**
 * The figures of rules, section 1, and what follows from them.
 *
 * @param life of a passcode
 * @param proofLife of the proof that came of it
 * @param unconfirmed how many may be sent to one mobile without one of them being confirmed
 */
record PasscodeRule(Duration life, Duration proofLife, Limit unconfirmed) {

    static final int CHECKS = 5;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration SECOND_WAIT = Duration.ofSeconds(60);
    private static final Duration LATER_WAIT = Duration.ofMinutes(5);

    /** NIST SP 800-63B-4: an out-of-band secret is worthless after ten minutes. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    static PasscodeRule of(Settings settings) {
        int sends = settings.integer("KYCVS_OTP_UNCONFIRMED_SENDS", 6, 1, 1000);
        return new PasscodeRule(
                life(settings, "KYCVS_OTP_LIFE", Duration.ofMinutes(3)),
                life(settings, "KYCVS_OTP_PROOF_LIFE", Duration.ofMinutes(10)),
                new Limit("otp.unconfirmed", sends, Duration.ofHours(24), 1));
    }

    /** No passcode outlives its request. */
    Instant expiry(Instant sentAt, Instant requestEnds) {
        Instant ends = sentAt.plus(life);
        return ends.isBefore(requestEnds) ? ends : requestEnds;
    }

    /**
     * When another may be sent for the same request.
     *
     * @param sends how many were sent, this one included
     */
    Instant nextSend(int sends, Instant sentAt) {
        return sentAt.plus(
                switch (sends) {
                    case 1 -> FIRST_WAIT;
                    case 2 -> SECOND_WAIT;
                    default -> LATER_WAIT;
                });
    }

    boolean proofLives(@Nullable Instant provenAt, Instant now) {
        return provenAt != null && now.isBefore(provenAt.plus(proofLife));
    }

    private static Duration life(Settings settings, String name, Duration otherwise) {
        Duration life = settings.duration(name, otherwise);
        if (life.isNegative() || life.isZero() || life.compareTo(LONGEST) > 0) {
            throw new SettingRefused(name, "must be more than nothing and at most " + LONGEST);
        }
        return life;
    }
}
