package org.kycvs.journey;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What can be wrong with an attestation: one thing each. */
enum Forgery {
    NONE(Map.of(), Map.of()),
    KEY_OF_ANOTHER(Map.of(), Map.of()),
    UNSIGNED(Map.of("alg", "none"), Map.of()),
    TYPE_OF_ANOTHER_TOKEN(Map.of("typ", "JWT"), Map.of()),
    ISSUER(Map.of(), Map.of("iss", "http://localhost:1")),
    AUDIENCE(Map.of(), Map.of("aud", "example-airline")),
    NONCE(Map.of(), Map.of("nonce", "of-another-question")),
    NO_NONCE(Map.of(), Map.of("nonce", "")),
    OLD(Map.of(), Map.of("exp", Instant.now().minusSeconds(3600).getEpochSecond())),
    WITHOUT_END(Map.of(), Map.of("exp", ""));

    private final Map<String, Object> header;
    private final Map<String, Object> claims;

    Forgery(Map<String, Object> header, Map<String, Object> claims) {
        this.header = header;
        this.claims = claims;
    }

    Map<String, Object> inHeader(Map<String, Object> right) {
        return with(right, header);
    }

    Map<String, Object> inClaims(Map<String, Object> right) {
        return with(right, claims);
    }

    /** What is put in as nothing is left out. */
    private static Map<String, Object> with(Map<String, Object> right, Map<String, Object> wrong) {
        Map<String, Object> all = new HashMap<>(right);
        all.putAll(wrong);
        all.values().removeIf(""::equals);
        return all;
    }
}
