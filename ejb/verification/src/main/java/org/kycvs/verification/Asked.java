package org.kycvs.verification;

/**
 * The answer to a question: made now, or by an earlier call with the same key.
 *
 * @param request as it was when it was made, so always pending
 * @param handle for the consent URL
 * @param replayed whether an earlier call made it
 */
public record Asked(RequestView request, Handle handle, boolean replayed) {}
