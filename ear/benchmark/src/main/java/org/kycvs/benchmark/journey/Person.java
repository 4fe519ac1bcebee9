package org.kycvs.benchmark.journey;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody made up from a number: the same number always gives the same person, and another one another.
 *
 * @param number 0 to 79,999,999
 */
public record Person(int number) {

    /** India's mobile ranges of eight leading digits, ten million numbers each. */
    private static final int[] RANGES = {987, 986, 985, 984, 983, 982, 981, 980};

    private static final int RANGE = 10_000_000;
    private static final long FIRST_ID = 30_000_000_000_000L;

    /** Spreads neighbours over a range; prime to it, so that no two numbers meet. */
    private static final long SPREAD = 7_368_787L;

    private static final String[] SYLLABLES = {
        "ba", "do", "fe", "gi", "hu", "ja", "ko", "le", "mi", "nu", "pa", "ro", "se", "ti", "vu", "wa"
    };

    private static final int SYLLABLES_IN_A_WORD = 4;
    private static final int MOST_DOSES = 2;
    private static final int OLDEST = 1930;
    private static final int AGES = 70;

    /** E.164. */
    String mobile() {
        return "+91%d%07d".formatted(RANGES[number / RANGE], number % RANGE * SPREAD % RANGE);
    }

    /** First name and surname. */
    String name() {
        return word(number) + " " + word(number >>> Short.SIZE ^ number * 31);
    }

    /** An address that nobody else calls from (RFC 6598 leaves these to carriers, whose customers share them). */
    String address() {
        return "100.%d.%d.%d".formatted(64 + (number >>> 16 & 0x3F), number >>> 8 & 0xFF, number & 0xFF);
    }

    /** Which is also the vaccination status that these doses make. */
    int doses() {
        return number % (MOST_DOSES + 1);
    }

    /** In the import format of the application: a line for each dose, or one without. */
    List<String> lines() {
        String who = "%d,%s,%s,%d".formatted(FIRST_ID + number, mobile(), name(), OLDEST + number % AGES);
        if (doses() == 0) {
            return List.of(who + ",,,,");
        }
        List<String> lines = new ArrayList<>();
        for (int dose = 1; dose <= doses(); dose++) {
            lines.add("%s,covid-19,COVAXIN,2021-0%d-15,%d-%d".formatted(who, 4 + dose, FIRST_ID + number, dose));
        }
        return lines;
    }

    private static String word(int seed) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < SYLLABLES_IN_A_WORD; i++) {
            word.append(SYLLABLES[seed >>> 4 * i & 0xF]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
