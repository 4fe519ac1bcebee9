package org.kycvs.journey;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Looks for many words at once in whatever bytes there are: as they stand, in any case, and in every stretch that base64 or
 * base64url could be.
 *
 * <p>Where a word could begin is told by a hash of its first six bytes, so that a hundred megabytes take seconds. Six digits are
 * found only where they stand alone: somewhere in an id they are no passcode.
 */
final class Search {

    private static final int START = 6;
    private static final long START_MASK = (1L << (8 * START)) - 1;
    private static final int FILTER_BITS = 20;

    private final Map<Long, Set<String>> words = new HashMap<>();
    private final BitSet filter = new BitSet(1 << FILTER_BITS);

    /** @param words of at least six bytes */
    Search(Collection<String> words) {
        words.forEach(this::add);
    }

    /** The words found, in lower case. */
    Set<String> in(byte[] bytes) {
        Set<String> found = new LinkedHashSet<>();
        look(bytes, bytes.length, found);
        Base64Stretches.forEach(bytes, (decoded, length) -> look(decoded, length, found));
        return found;
    }

    private void add(String word) {
        byte[] bytes = lowerCase(word).getBytes(StandardCharsets.UTF_8);
        if (bytes.length < START) {
            throw new IllegalArgumentException("Too short to be searched for: " + word);
        }
        long start = 0;
        for (int i = 0; i < START; i++) {
            start = next(start, bytes[i]);
        }
        words.computeIfAbsent(start, none -> new LinkedHashSet<>()).add(lowerCase(word));
        filter.set(slot(start));
    }

    private void look(byte[] bytes, int length, Set<String> found) {
        long start = 0;
        for (int i = 0; i < length; i++) {
            start = next(start, bytes[i]);
            if (filter.get(slot(start)) && words.containsKey(start)) {
                int from = i - START + 1;
                words.get(start).stream()
                        .filter(word -> stands(word, bytes, from, length))
                        .forEach(found::add);
            }
        }
    }

    private static boolean stands(String word, byte[] bytes, int from, int length) {
        int size = word.getBytes(StandardCharsets.UTF_8).length;
        if (from < 0 || from + size > length) {
            return false;
        }
        boolean same =
                lowerCase(new String(bytes, from, size, StandardCharsets.UTF_8)).equals(word);
        boolean alone =
                (from == 0 || !isWord(bytes[from - 1])) && (from + size == length || !isWord(bytes[from + size]));
        return same && (alone || !isCode(word));
    }

    private static boolean isCode(String word) {
        return word.length() == START && word.chars().allMatch(Character::isDigit);
    }

    private static boolean isWord(byte character) {
        return Character.isLetterOrDigit(character) || character == '-' || character == '_' || character == '.';
    }

    private static long next(long start, byte character) {
        int lower = character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character & 0xff;
        return ((start << 8) | lower) & START_MASK;
    }

    private static int slot(long start) {
        return (int) ((start * 0x9E3779B97F4A7C15L) >>> (64 - FILTER_BITS));
    }

    private static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
