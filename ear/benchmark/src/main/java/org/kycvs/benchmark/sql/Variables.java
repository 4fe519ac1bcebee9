package org.kycvs.benchmark.sql;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What must be new each time that a recorded journey is replayed: ids, digests and sealed values, each by one of the same
 * kind and length, and the same one wherever the journey used it.
 */
final class Variables {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern BYTES = Pattern.compile("\\\\x([0-9a-f]{2}){16,}");
    private static final Pattern DIGEST = Pattern.compile("[A-Za-z0-9_.:-]{24,}");
    /** Ids and digests among others in an array, which may also hold times. */
    private static final Pattern IN_ARRAY =
            Pattern.compile("(?<![A-Za-z0-9_.:-])(?!\\d{4}-\\d\\d-\\d\\dT)[A-Za-z0-9_.:-]{24,}");

    private static final int BITS_OF_ID_BESIDE_TIME = 16;
    private static final long VERSION_7 = 0x7000;
    private static final int DIGITS = 12;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, String> replaced = new HashMap<>();

    /** Forgets what was replaced: another journey begins. */
    void renew() {
        replaced.clear();
    }

    List<@Nullable String> in(SentStatement statement) {
        return statement.readsRegistry()
                ? statement.parameters()
                : statement.parameters().stream().map(this::replace).toList();
    }

    private @Nullable String replace(@Nullable String value) {
        if (value == null) {
            return null;
        }
        if (value.startsWith("{")) {
            return IN_ARRAY.matcher(value).replaceAll(found -> String.valueOf(replace(found.group())));
        }
        if (ID.matcher(value).matches()) {
            return replaced.computeIfAbsent(value, old -> id());
        }
        if (BYTES.matcher(value).matches()) {
            return replaced.computeIfAbsent(value, old -> "\\x" + hex((old.length() - 2) / 2));
        }
        if (DIGEST.matcher(value).matches()) {
            return replaced.computeIfAbsent(
                    value, old -> hex(old.length() / 2 + 1).substring(0, old.length()));
        }
        return value;
    }

    /** Of version 7, because those lie side by side in an index. */
    private String id() {
        long time = System.currentTimeMillis() << BITS_OF_ID_BESIDE_TIME;
        return new UUID(time | VERSION_7 | random.nextInt(1 << DIGITS), random.nextLong() >>> 2 | Long.MIN_VALUE)
                .toString();
    }

    private String hex(int bytes) {
        byte[] some = new byte[bytes];
        random.nextBytes(some);
        return HexFormat.of().formatHex(some);
    }
}
