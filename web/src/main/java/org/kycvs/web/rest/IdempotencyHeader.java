package org.kycvs.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.Pattern;
import org.kycvs.verification.IdempotencyKey;

/** The header {@code Idempotency-Key} (contract, section 3.1). */
final class IdempotencyHeader {

    static final String NAME = "Idempotency-Key";

    /** Says that the reply is that of an earlier call. */
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private IdempotencyHeader() {}

    /** @throws CallRefused {@code idempotency-key-missing}, or {@code invalid-request} if it is there but no key */
    static String key(HttpHeaders headers) {
        List<String> values = headers.getRequestHeader(NAME);
        if (values == null || values.isEmpty() || values.get(0).isEmpty()) {
            throw new CallRefused(CallRefused.Reason.IDEMPOTENCY_KEY_MISSING);
        }
        if (values.size() > 1 || !VISIBLE.matcher(values.get(0)).matches()) {
            throw new CallRefused(
                    CallRefused.Reason.INVALID_REQUEST,
                    "Idempotency-Key must be one value of 1 to 128 visible ASCII characters.");
        }
        return values.get(0);
    }

    /** What makes a repeated call one call: where it went, the key, and every byte of it. */
    static IdempotencyKey of(String key, String path, CallBody body) {
        return new IdempotencyKey(path, key, body.sha256());
    }
}
