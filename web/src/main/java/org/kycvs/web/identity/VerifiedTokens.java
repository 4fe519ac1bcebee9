package org.kycvs.web.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Tokens whose signature has been checked not long ago: a client uses one token for many calls, and checking a signature is
 * the dearest part of a call. Kept by digest, so that the heap holds no usable token; a refusal is never kept.
 */
final class VerifiedTokens {

    static final int MOST = 10_000;

    private record Kept(AccessToken token, Instant until) {}

    private final Clock clock;
    private final Map<String, Kept> kept = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    });

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    /** The token as verified before, or as verified now; believed until it expires, and never longer than a key is. */
    AccessToken get(String compact, Function<String, AccessToken> verify) {
        String digest = digest(compact);
        Instant now = clock.instant();
        Kept known = kept.get(digest);
        if (known != null && now.isBefore(known.until())) {
            return known.token();
        }
        AccessToken token = verify.apply(compact);
        Instant latest = now.plus(IssuerKeys.KEPT);
        kept.put(digest, new Kept(token, token.expires().isBefore(latest) ? token.expires() : latest));
        return token;
    }

    private static String digest(String compact) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(compact.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
