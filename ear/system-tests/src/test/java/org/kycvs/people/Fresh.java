package org.kycvs.people;

import java.security.SecureRandom;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What no test has used before. */
public final class Fresh {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String[] SYLLABLES = {
        "ba", "do", "fe", "gi", "hu", "ja", "ko", "le", "mi", "nu", "pa", "ro", "se", "ti", "vu", "wa", "xo", "ye", "zi"
    };
    private static final int SYLLABLES_IN_A_NAME = 5;
    private static final int BYTE = 256;
    private static final int NUMBERS = 10_000_000;
    private static final long IDS = 10_000_000_000_000L;

    private static final Set<String> GIVEN = ConcurrentHashMap.newKeySet();

    private Fresh() {}

    /** An Indian mobile, E.164. */
    public static String mobile() {
        return given(() -> String.format("+91987%07d", RANDOM.nextInt(NUMBERS)));
    }

    /** A network address of a client; so that nobody is counted together with somebody of another test. */
    public static String address() {
        return "10." + RANDOM.nextInt(BYTE) + "." + RANDOM.nextInt(BYTE) + "." + RANDOM.nextInt(BYTE);
    }

    /** First name and surname that nobody bears. */
    public static String name() {
        return given(() -> word() + " " + word());
    }

    /** Every mobile and name that was given in this run: all that must not be found afterwards. */
    public static Set<String> everything() {
        return Set.copyOf(GIVEN);
    }

    /** The first that was not given before: of ten million numbers, a few thousand drawn ones meet. */
    private static String given(Supplier<String> draw) {
        return Stream.generate(draw).filter(GIVEN::add).findFirst().orElseThrow();
    }

    static String beneficiaryId() {
        return String.valueOf(2 * IDS + (long) (RANDOM.nextDouble() * IDS));
    }

    private static String word() {
        String word = Stream.generate(() -> SYLLABLES[RANDOM.nextInt(SYLLABLES.length)])
                .limit(SYLLABLES_IN_A_NAME)
                .collect(Collectors.joining());
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
