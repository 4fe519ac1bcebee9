package org.kycvs.words;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kycvs.kernel.Settings;

/** Which languages the operator has switched on; English is always on, because it is what all others fall back to. */
record OfferedLanguages(Set<String> codes) {

    private static final String SETTING = "KYCVS_WORDS_LANGUAGES";
    private static final String ALL = "all";
    private static final String REVIEWED = "reviewed";

    OfferedLanguages {
        boolean known = codes.stream()
                .allMatch(code -> Languages.CODES.contains(code) || code.equals(ALL) || code.equals(REVIEWED));
        if (codes.isEmpty() || !known) {
            throw new IllegalArgumentException("all, reviewed, or codes of languages: " + codes);
        }
    }

    static OfferedLanguages of(Settings settings) {
        return settings.value(SETTING, new OfferedLanguages(Set.of(ALL)), OfferedLanguages::parse);
    }

    boolean include(Language language) {
        return language.code().equals("en")
                || codes.contains(ALL)
                || codes.contains(language.code())
                || (codes.contains(REVIEWED) && language.reviewed());
    }

    /** Whoever names a language means to offer it. */
    void mustAllBeIn(Set<String> offered) {
        Set<String> lost = new TreeSet<>(codes);
        lost.removeAll(offered);
        lost.removeAll(Set.of(ALL, REVIEWED));
        if (!lost.isEmpty()) {
            throw new Settings.SettingRefused(
                    SETTING, "names languages whose words are not there or not whole: " + lost);
        }
    }

    private static OfferedLanguages parse(String text) {
        return new OfferedLanguages(
                Stream.of(text.split(",", -1)).map(String::strip).collect(Collectors.toCollection(TreeSet::new)));
    }
}
