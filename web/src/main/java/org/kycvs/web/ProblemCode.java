package org.kycvs.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every "no" that a client can meet (contract, section 3.4), each with a page of its own; the words stand in problems.properties. */
public enum ProblemCode {
    INVALID_REQUEST(400),
    IDEMPOTENCY_KEY_MISSING(400),
    INVALID_TOKEN(401),
    INVALID_DPOP_PROOF(401),
    INSUFFICIENT_SCOPE(403),
    ORGANISATION_UNKNOWN(403),
    ORGANISATION_SUSPENDED(403),
    PURPOSE_NOT_ALLOWED(403),
    MODE_NOT_ALLOWED(403),
    CONSENT_TYPE_NOT_ALLOWED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_ALREADY_DECIDED(409),
    CONSENT_NOT_ACTIVE(409),
    IDEMPOTENCY_KEY_IN_USE(409),
    MODE_MISMATCH(409),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    IDEMPOTENCY_KEY_REUSED(422),
    RETURN_URL_NOT_REGISTERED(422),
    INVALID_MOBILE(422),
    PROGRAMME_NOT_SUPPORTED(422),
    PASSCODE_WRONG(422),
    PASSCODE_EXPIRED(422),
    IMPORT_UNREADABLE(422),
    TOO_MANY_ATTEMPTS(429),
    TOO_MANY_PASSCODES(429),
    QUOTA_EXCEEDED(429),
    SLOW_DOWN(429),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503);

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.kycvs.web.problems", Locale.ROOT);
    private static final Map<String, ProblemCode> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ProblemCode::code, Function.identity()));

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    /** The problem of that code, if the contract knows it. */
    public static Optional<ProblemCode> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The contract's word, for example {@code purpose-not-allowed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The HTTP status that always goes with it. */
    public int status() {
        return status;
    }

    /** The same words for every occurrence (RFC 9457, section 3.1.4). */
    public String title() {
        return WORDS.getString(code() + ".title");
    }

    /** Why this happens. */
    public String cause() {
        return WORDS.getString(code() + ".cause");
    }

    /** What to do about it. */
    public String cure() {
        return WORDS.getString(code() + ".cure");
    }
}
