package org.kycvs.words;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What keeps a file of words from being offered, each as a sentence for whoever mends it. */
final class Faults {

    private static final Set<String> MOMENTS = Set.of("date", "time");
    private static final String PLAIN = "";

    private final Bundle bundle;
    private final List<String> found = new ArrayList<>();

    private Faults(Bundle bundle) {
        this.bundle = bundle;
    }

    /** In the order of the keys; empty if it says all that the original says, and nothing else. */
    static List<String> of(Bundle bundle, Bundle original) {
        Faults faults = new Faults(bundle);
        Set<String> keys = new TreeSet<>(bundle.patterns().keySet());
        keys.addAll(original.patterns().keySet());
        keys.forEach(key -> faults.compare(
                key, bundle.patterns().get(key), original.patterns().get(key)));
        return faults.found;
    }

    private void compare(String key, @Nullable String pattern, @Nullable String original) {
        if (pattern == null || pattern.isBlank()) {
            note(key, "is missing");
        } else if (original == null) {
            note(key, "is not in en.properties");
        } else {
            compareBlanks(key, pattern, original);
        }
    }

    private void compareBlanks(String key, String pattern, String original) {
        try {
            new Message(pattern, bundle.locale()).with(1, 1, 1, 1);
            Map<String, String> mine = blanks(pattern);
            Map<String, String> asked = blanks(original);
            if (!mine.keySet().equals(asked.keySet())) {
                note(key, "must fill in " + asked.keySet() + ", not " + mine.keySet());
            }
            mine.forEach((blank, kind) -> compareKind(key, blank, kind, asked.getOrDefault(blank, kind)));
            checkPlurals(key, new MessagePattern(pattern));
        } catch (IllegalArgumentException unreadable) {
            note(key, "cannot be read: " + unreadable.getMessage());
        }
    }

    /** A number may be written plainly or by its plural; a moment must stay a date or a time, and a name is just that. */
    private void compareKind(String key, String blank, String kind, String asked) {
        boolean moment = MOMENTS.contains(asked);
        boolean fits = moment || asked.equals(PLAIN) ? kind.equals(asked) : !MOMENTS.contains(kind);
        if (!fits) {
            note(
                    key,
                    "must fill in {" + blank + (asked.equals(PLAIN) ? "" : "," + asked) + "}, not {" + blank + ","
                            + kind + "}");
        }
    }

    private void checkPlurals(String key, MessagePattern pattern) {
        Set<String> known = PluralRules.forLocale(bundle.locale()).getKeywords();
        for (int at = 0; at < pattern.countParts(); at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                String selector = pattern.getSubstring(part);
                if (!selector.startsWith("=") && !known.contains(selector)) {
                    note(key, "has the plural " + selector + ", which this language does not know: " + known);
                }
            }
        }
    }

    /** What is filled in, and how: as it is, or as a plural, a number, a date or a time. */
    static Map<String, String> blanks(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Map<String, String> blanks = new TreeMap<>();
        for (int at = 0; at < pattern.countParts(); at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_START) {
                blanks.put(pattern.getSubstring(pattern.getPart(at + 1)), kind(pattern, at));
            }
        }
        return blanks;
    }

    private static String kind(MessagePattern pattern, int start) {
        ArgType type = pattern.getPart(start).getArgType();
        return switch (type) {
            case NONE -> PLAIN;
            case SIMPLE -> pattern.getSubstring(pattern.getPart(start + 2));
            default -> type.name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private void note(String key, String what) {
        found.add(key + " " + what);
    }
}
