package org.kycvs.registry;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kycvs.kernel.PersonName;

/**
 * The ways in which a written name can be read as words; the one place that knows scripts, titles and abbreviations.
 *
 * <p>A name has more than one reading where writing is ambiguous: "SK Das" is S. K. Das or Sheikh Das, "Sri Devi" is
 * Mr Devi or Sridevi. Two names agree if any of their readings do. A further script is a further folding here.
 */
final class NameReadings {

    /** Longer lists are no names; the bound keeps the comparing cheap. */
    private static final int MOST_WORDS = 10;

    /** Each reading is compared with each of the other name: ten pairs of letters on both sides would take seconds. */
    static final int MOST_READINGS = 8;

    private static final Pattern LATIN_ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}'’‘ʼ`´]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** "Rahim Uddin S/o Karim Uddin" is Rahim; what follows names somebody else. */
    private static final Pattern RELATIVE = Pattern.compile("\\s[sdwc]\\s*/\\s*o\\b.*");

    private static final Pattern RUN_TOGETHER_INITIALS = Pattern.compile("\\p{L}{2}|[a-z&&[^aeiou]]{3}");

    private static final Set<String> HONORIFICS =
            Set.of(("mr mrs ms miss master mast shri shree sri sree sh smt shrimati"
                            + " kumari dr prof er adv capt maj col lt haji late")
                    .split(" "));

    /** Words as clerks shorten and vary them: the first stands for all. */
    private static final Map<String, String> WRITTEN_FOR = sameWords(
            "mohammed md mohd mohmd mohammad mohamed mohamad muhammad muhammed mahammad",
            "kumari km kum",
            "kumar kr",
            "prasad pd");

    private NameReadings() {}

    /** The characters alone: no case, no spaces. */
    static String characters(PersonName name) {
        return SPACE.matcher(name.text())
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Word by word, the plainest first and never too many; empty if there is nothing to compare. */
    static Set<List<String>> of(PersonName name) {
        List<String> plain = words(name.text());
        Set<List<String>> readings = new LinkedHashSet<>();
        if (!plain.isEmpty() && plain.size() <= MOST_WORDS) {
            readings.add(plain);
            readings.add(withoutHonorifics(plain));
            List.copyOf(readings).forEach(reading -> readings.addAll(shortWordsSpelledOut(reading)));
        }
        return readings.stream().limit(MOST_READINGS).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same with two neighbours taken for one word: "Ram Kumar" is "Ramkumar", "D Souza" is "D'Souza". */
    static Set<List<String>> joined(Set<List<String>> readings) {
        Set<List<String>> joined = new LinkedHashSet<>();
        readings.forEach(reading -> joined.addAll(neighboursJoined(reading)));
        return joined;
    }

    private static List<String> words(String text) {
        String decomposed = Normalizer.normalize(folded(text), Form.NFKD);
        String plain = Normalizer.normalize(LATIN_ACCENTS.matcher(decomposed).replaceAll(""), Form.NFC);
        String own = RELATIVE.matcher(INVISIBLE.matcher(plain).replaceAll("")).replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(own))
                .filter(word -> !word.isEmpty())
                .map(word -> WRITTEN_FOR.getOrDefault(word, word))
                .toList();
    }

    /** Case folding without ICU: through upper case, so that ß meets SS. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Only in front, and never the whole name: "Kumari Selja" has one, "Meena Kumari" has none. */
    private static List<String> withoutHonorifics(List<String> words) {
        int start = 0;
        while (start < words.size() - 1 && HONORIFICS.contains(words.get(start))) {
            start++;
        }
        return words.subList(start, words.size());
    }

    private static List<List<String>> shortWordsSpelledOut(List<String> words) {
        List<List<String>> readings = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (RUN_TOGETHER_INITIALS.matcher(word).matches() && !HONORIFICS.contains(word)) {
                readings.add(replaced(words, i, 1, List.of(word.split(""))));
            }
            if (word.equals("sk")) {
                readings.add(replaced(words, i, 1, List.of("sheikh")));
            }
        }
        return readings;
    }

    private static List<List<String>> neighboursJoined(List<String> words) {
        List<List<String>> readings = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            readings.add(replaced(words, i, 2, List.of(words.get(i) + words.get(i + 1))));
        }
        return readings;
    }

    private static Map<String, String> sameWords(String... groups) {
        Map<String, String> first = new HashMap<>();
        for (String group : groups) {
            List<String> words = List.of(group.split(" "));
            words.forEach(word -> first.put(word, words.get(0)));
        }
        return Map.copyOf(first);
    }

    private static List<String> replaced(List<String> words, int start, int count, List<String> by) {
        List<String> result = new ArrayList<>(words.subList(0, start));
        result.addAll(by);
        result.addAll(words.subList(start + count, words.size()));
        return List.copyOf(result);
    }
}
