package org.kycvs.journey;

import java.util.Arrays;

/**
 * Decodes every stretch of bytes that could be base64 or base64url, whoever wrote it. A stretch may begin anywhere in a longer
 * one (behind a slash, say), so each of the four alignments is tried.
 */
final class Base64Stretches {

    /** Shorter ones hold no six bytes. */
    private static final int SHORTEST = 8;

    private static final int ALIGNMENTS = 4;
    private static final byte[] VALUES = new byte[256];

    static {
        Arrays.fill(VALUES, (byte) -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int value = 0; value < alphabet.length(); value++) {
            VALUES[alphabet.charAt(value)] = (byte) value;
        }
        VALUES['-'] = VALUES['+'];
        VALUES['_'] = VALUES['/'];
    }

    private Base64Stretches() {}

    /** Gets what came of one stretch: the first so many bytes, valid for the length of the call. */
    @FunctionalInterface
    interface Reader {
        void read(byte[] decoded, int length);
    }

    static void forEach(byte[] bytes, Reader reader) {
        int from = 0;
        while (from < bytes.length) {
            int to = from;
            while (to < bytes.length && VALUES[bytes[to] & 0xff] >= 0) {
                to++;
            }
            if (to - from >= SHORTEST) {
                decode(bytes, from, to, reader);
            }
            from = to + 1;
        }
    }

    private static void decode(byte[] bytes, int from, int to, Reader reader) {
        byte[] decoded = new byte[(to - from) * 3 / 4 + 3];
        for (int alignment = 0; alignment < ALIGNMENTS; alignment++) {
            reader.read(decoded, decode(bytes, from + alignment, to, decoded));
        }
    }

    private static int decode(byte[] bytes, int from, int to, byte[] decoded) {
        int length = 0;
        int bits = 0;
        int held = 0;
        for (int i = from; i < to; i++) {
            held = (held << 6) | VALUES[bytes[i] & 0xff];
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                decoded[length++] = (byte) (held >> bits);
            }
        }
        return length;
    }
}
