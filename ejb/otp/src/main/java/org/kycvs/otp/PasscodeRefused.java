package org.kycvs.otp;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Refusal;

/** No passcode is sent, or none is compared. */
public final class PasscodeRefused extends Refusal {

    /** Why not. */
    public enum Reason implements Refusal.Reason {
        TOO_MANY_PASSCODES("too-many-passcodes"),
        TOO_MANY_ATTEMPTS("too-many-attempts"),
        /** Likewise, but only another passcode helps; {@link #retryAt} is when it can be sent. */
        PASSCODE_USED_UP("too-many-attempts"),
        PASSCODE_WRONG("passcode-wrong"),
        PASSCODE_EXPIRED("passcode-expired");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private final @Nullable Instant retryAt;
    private final int checksLeft;

    public PasscodeRefused(Reason reason, @Nullable Instant retryAt) {
        this(reason, retryAt, 0);
    }

    private PasscodeRefused(Reason reason, @Nullable Instant retryAt, int checksLeft) {
        super(reason);
        this.retryAt = retryAt;
        this.checksLeft = checksLeft;
    }

    /**
     * What a program is told of a check that proved nothing; to be thrown once the check has been committed.
     *
     * @throws IllegalArgumentException it proved something
     */
    public static PasscodeRefused of(PasscodeCheck check) {
        if (check instanceof PasscodeCheck.Wrong wrong) {
            Instant next = wrong.checksLeft() > 0 ? wrong.nextCheckAt() : null;
            return new PasscodeRefused(Reason.PASSCODE_WRONG, next, wrong.checksLeft());
        }
        if (check instanceof PasscodeCheck.TooEarly early) {
            return new PasscodeRefused(Reason.TOO_MANY_ATTEMPTS, early.nextCheckAt());
        }
        if (check instanceof PasscodeCheck.UsedUp usedUp) {
            return new PasscodeRefused(Reason.PASSCODE_USED_UP, usedUp.nextSendAt());
        }
        if (check instanceof PasscodeCheck.Expired) {
            return new PasscodeRefused(Reason.PASSCODE_EXPIRED, null);
        }
        throw new IllegalArgumentException("A proof is no refusal");
    }

    /** How often this passcode can still be checked, after a wrong one. */
    public int checksLeft() {
        return checksLeft;
    }

    @Override
    public Optional<Instant> retryAt() {
        return Optional.ofNullable(retryAt);
    }
}
