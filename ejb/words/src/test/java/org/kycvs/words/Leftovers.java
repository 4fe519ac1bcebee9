package org.kycvs.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words that nobody has translated: letters of another script in a text that is filled in, be they left over from English,
 * garbled, or what the dates of a language are written with that CLDR does not know.
 */
final class Leftovers {

    /** What is written like this everywhere. */
    private static final Set<String> EVERYWHERE = Set.of("SMS", "COVID");

    /** November and March, morning and afternoon. */
    private static final List<Instant> MOMENTS =
            List.of(Instant.parse("2026-11-23T06:30:00Z"), Instant.parse("2027-03-01T03:35:00Z"));

    private static final int MOST_BLANKS = 4;

    private final Bundle bundle;
    private final int script;

    Leftovers(Bundle bundle) {
        this.bundle = bundle;
        this.script = UScript.getCodeFromName(bundle.language().script());
    }

    /** Each as its key and what is foreign in it. */
    List<String> found() {
        Map<String, String> texts = new TreeMap<>(bundle.patterns());
        texts.put("language.name", bundle.language().name());
        return texts.entrySet().stream()
                .flatMap(text -> filledIn(text.getValue()).flatMap(said -> foreign(text.getKey(), said)))
                .distinct()
                .toList();
    }

    private Stream<String> filledIn(String pattern) {
        Map<String, String> blanks = Faults.blanks(pattern);
        Message message = new Message(pattern, bundle.locale());
        return Stream.of(0, 1, 2, 3, 5, 11, 21)
                .map(number -> message.with(IntStream.range(0, MOST_BLANKS)
                        .mapToObj(blank -> value(blanks.getOrDefault(String.valueOf(blank), ""), number))
                        .toArray()));
    }

    private static Object value(String kind, int number) {
        return switch (kind) {
            case "" -> "…";
            case "date", "time" -> MOMENTS.get(number % MOMENTS.size());
            default -> number;
        };
    }

    private Stream<String> foreign(String key, String said) {
        return Stream.of(said.split("[^\\p{L}\\p{M}]+"))
                .filter(word -> !EVERYWHERE.contains(word))
                .filter(word -> word.codePoints().anyMatch(this::isForeign))
                .map(word -> key + ": " + word);
    }

    private boolean isForeign(int letter) {
        int written = UScript.getScript(letter);
        return UCharacter.isLetter(letter) && written != script && !UScript.hasScript(letter, script);
    }
}
