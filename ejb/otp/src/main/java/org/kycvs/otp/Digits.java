package org.kycvs.otp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The digits of a passcode, or what somebody took for them.
 *
 * @param text secret: it leaves this type only into the SMS, and never prints
 */
record Digits(String text) {

    static final int LENGTH = 6;

    private static final int HOW_MANY = 1_000_000;

    /** Each of the million with the same probability, those with leading zeros too. */
    static Digits random(RandomGenerator random) {
        return new Digits(("%0" + LENGTH + "d").formatted(random.nextInt(HOW_MANY)));
    }

    /** As a person types them: in groups, or in the digits of their own script. What is no passcode stays wrong. */
    static Digits typed(String text) {
        return new Digits(text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .mapToObj(c -> Character.isDigit(c) ? String.valueOf(Character.digit(c, 10)) : Character.toString(c))
                .collect(Collectors.joining()));
    }

    /** Whether they could be a passcode. */
    boolean isComplete() {
        return text.length() == LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Lower-case hex SHA-256, as clients of the original API send it; the keyed digest is made of this. */
    String sha256() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "••••••";
    }
}
