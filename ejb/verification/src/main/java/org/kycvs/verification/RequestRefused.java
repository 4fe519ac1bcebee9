package org.kycvs.verification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Refusal;

/** That cannot be done with this request, or not any more. */
public final class RequestRefused extends Refusal {

    /** Why not. */
    public enum Reason implements Refusal.Reason {
        NOT_FOUND("not-found"),
        REQUEST_ALREADY_DECIDED("request-already-decided"),
        IDEMPOTENCY_KEY_IN_USE("idempotency-key-in-use"),
        IDEMPOTENCY_KEY_REUSED("idempotency-key-reused"),
        MODE_MISMATCH("mode-mismatch"),
        TOO_MANY_ATTEMPTS("too-many-attempts");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private final @Nullable RequestState state;

    public RequestRefused(Reason reason) {
        this(reason, null);
    }

    public RequestRefused(Reason reason, @Nullable RequestState state) {
        super(reason);
        this.state = state;
    }

    /** The state that stands in the way. */
    public Optional<RequestState> state() {
        return Optional.ofNullable(state);
    }
}
