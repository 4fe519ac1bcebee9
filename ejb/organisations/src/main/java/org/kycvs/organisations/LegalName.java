package org.kycvs.organisations;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A legal name without what people do not look at when they read it. */
record LegalName(String text) {

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "limited",
            "ltd",
            "private",
            "pvt",
            "public",
            "llp",
            "plc",
            "inc",
            "company",
            "co",
            "corporation",
            "corp",
            "and",
            "of",
            "the",
            "india");

    /** The same words in any order and legal form, or at most one letter in eight written otherwise. */
    boolean isLike(LegalName other) {
        Set<String> own = words();
        Set<String> others = other.words();
        String one = String.join(" ", own);
        String two = String.join(" ", others);
        int bearable = Math.max(one.length(), two.length()) / 8;
        return one.equals(two) || Math.abs(one.length() - two.length()) <= bearable && distance(one, two) <= bearable;
    }

    private Set<String> words() {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        Set<String> all = Arrays.stream(NO_LETTER_OR_DIGIT.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> telling = new TreeSet<>(all);
        telling.removeAll(LEGAL_FORMS);
        return telling.isEmpty() ? all : telling;
    }

    /** Levenshtein's. */
    private static int distance(String one, String two) {
        int[] row = new int[two.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[two.length()];
    }
}
