package org.kycvs.registry;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether two words are spellings of one name, as Indian names are written in Latin script.
 *
 * <p>Sounds that are written in several ways are folded first (Geeta/Gita, Laxmi/Lakshmi, Choudhury/Chowdhury). Then a
 * weighted Damerau-Levenshtein distance decides, bounded by the length: vowels differ cheaply (Sanjay/Sanjoy), a
 * consonant that differs is another name (Ramesh/Rajesh, Amit/Ajit), and so is another beginning (Asha/Usha) or an
 * ending that turns a man's name into a woman's (Sunil/Sunila).
 */
final class Spelling {

    private static final String VOWELS = "aeiou";
    private static final int NEVER = 9;

    /** In this order. */
    private static final List<Sound> SOUNDS = List.of(
            new Sound("aa", "a"),
            new Sound("ee", "i"),
            new Sound("oo", "u"),
            new Sound("ou|au|ow", "o"),
            new Sound("(?:ai|ei|ay|ey)(?=.)", "e"),
            new Sound("ph", "f"),
            new Sound("ck|q", "k"),
            new Sound("x", "ks"),
            new Sound("w", "v"),
            new Sound("z", "j"),
            new Sound("(?<=.)y", "i"),
            new Sound("(?<=[^aeiou])h", ""),
            new Sound("(.)\\1+", "$1"));

    private Spelling() {}

    static boolean close(String one, String other) {
        String a = sound(one);
        String b = sound(other);
        return a.equals(b) || (sameFrame(a, b) && distance(a, b) <= tolerated(Math.min(a.length(), b.length())));
    }

    private static String sound(String word) {
        String sound = word;
        for (Sound rule : SOUNDS) {
            sound = rule.written.matcher(sound).replaceAll(rule.folded);
        }
        return sound;
    }

    private static boolean sameFrame(String a, String b) {
        return a.charAt(0) == b.charAt(0) && vowel(a.charAt(a.length() - 1)) == vowel(b.charAt(b.length() - 1));
    }

    private static int tolerated(int length) {
        if (length < 5) {
            return 0;
        }
        return length < 8 ? 1 : 2;
    }

    /** Optimal string alignment: insert, delete, replace, or swap two neighbours. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            cost[i][0] = cost[i - 1][0] + weight(a.charAt(i - 1));
        }
        for (int j = 1; j <= b.length(); j++) {
            cost[0][j] = cost[0][j - 1] + weight(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                cost[i][j] = cheapest(cost, new Step(a, i, b, j));
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, Step step) {
        int i = step.i;
        int j = step.j;
        int best = Math.min(cost[i - 1][j] + weight(step.last()), cost[i][j - 1] + weight(step.otherLast()));
        best = Math.min(best, cost[i - 1][j - 1] + step.replacing());
        return step.swapped() ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }

    private static int weight(char letter) {
        return vowel(letter) ? 1 : 2;
    }

    private static boolean vowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    /** Letters that are written for a sound, and what they become. */
    private record Sound(Pattern written, String folded) {
        Sound(String written, String folded) {
            this(Pattern.compile(written), folded);
        }
    }

    /** Where the comparing stands: after i letters of the one and j of the other. */
    private record Step(String a, int i, String b, int j) {

        char last() {
            return a.charAt(i - 1);
        }

        char otherLast() {
            return b.charAt(j - 1);
        }

        int replacing() {
            if (last() == otherLast()) {
                return 0;
            }
            return vowel(last()) && vowel(otherLast()) ? 1 : NEVER;
        }

        boolean swapped() {
            return i > 1 && j > 1 && last() == b.charAt(j - 2) && a.charAt(i - 2) == otherLast();
        }
    }
}
