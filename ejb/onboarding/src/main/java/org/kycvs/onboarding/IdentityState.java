package org.kycvs.onboarding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether an organisation's account is as it should be.
 *
 * @param agreed both sides agree on all that is wished for
 * @param agreedAt when they last did
 * @param failure what went wrong last, if the last try failed
 * @param nextTry when it is tried again, unless they agree
 * @param invited when its first member of staff was asked to come in
 */
public record IdentityState(
        boolean agreed,
        @Nullable Instant agreedAt,
        @Nullable String failure,
        @Nullable Instant nextTry,
        @Nullable Instant invited) {}
