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

    public PasscodeRefused(Reason reason, @Nullable Instant retryAt) {
        super(reason);
        this.retryAt = retryAt;
    }

    @Override
    public Optional<Instant> retryAt() {
        return Optional.ofNullable(retryAt);
    }
}
