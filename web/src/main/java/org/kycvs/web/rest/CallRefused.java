package org.kycvs.web.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Refusal;
import org.kycvs.web.BadMember;

/** The call itself is not as the contract wants it; no use case has seen it. */
final class CallRefused extends Refusal {

    /** Why not. */
    enum Reason implements Refusal.Reason {
        INVALID_REQUEST,
        INVALID_MOBILE,
        IDEMPOTENCY_KEY_MISSING,
        BODY_TOO_LARGE,
        UNSUPPORTED_MEDIA_TYPE,
        NOT_FOUND,
        SLOW_DOWN;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final List<BadMember> errors;
    private final @Nullable String sentence;

    CallRefused(Reason reason) {
        this(reason, null, List.of());
    }

    CallRefused(Reason reason, String sentence) {
        this(reason, sentence, List.of());
    }

    CallRefused(Reason reason, List<BadMember> errors) {
        this(reason, null, errors);
    }

    private CallRefused(Reason reason, @Nullable String sentence, List<BadMember> errors) {
        super(reason);
        this.sentence = sentence;
        this.errors = List.copyOf(errors);
    }

    List<BadMember> errors() {
        return errors;
    }

    /** In words for the caller, where the catalogue's are too general. */
    Optional<String> sentence() {
        return Optional.ofNullable(sentence);
    }
}
