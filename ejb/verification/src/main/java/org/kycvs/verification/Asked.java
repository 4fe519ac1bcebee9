package org.kycvs.verification;

import org.jspecify.annotations.Nullable;
import org.kycvs.organisations.QuotaUse;
import org.kycvs.otp.PasscodeState;

/**
 * The answer to a question: made now, or by an earlier call with the same key.
 *
 * @param request as it was when it was made, so always pending
 * @param handle for the consent URL; hosted only
 * @param passcode as it was when it was sent; direct only
 * @param replayed whether an earlier call made it
 * @param quota what is left of the organisation's; null where nothing was counted, because nothing was made
 */
public record Asked(
        RequestView request,
        @Nullable Handle handle,
        @Nullable PasscodeState passcode,
        boolean replayed,
        @Nullable QuotaUse quota) {}
