package org.kycvs.words;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Settings;

/** Which languages are offered, and which of them a person reads. */
@ApplicationScoped
public class Languages {

    private static final Logger LOG = System.getLogger(Languages.class.getName());

    private static final String ORIGINAL = "en";

    /** English and the Eighth Schedule of India's Constitution; each with a file is offered. */
    static final List<String> CODES = List.of(
            ORIGINAL, "as", "bn", "brx", "doi", "gu", "hi", "kn", "ks", "kok", "mai", "ml", "mni", "mr", "ne", "or",
            "pa", "sa", "sat", "sd", "ta", "te", "ur");

    private static final int LONGEST_HEADER = 200;

    private final Map<String, Bundle> bundles = new LinkedHashMap<>();
    private final Map<String, List<String>> faults = new LinkedHashMap<>();
    private Bundle original;

    @SuppressWarnings("NullAway.Init")
    protected Languages() {}

    /** @throws Settings.SettingRefused {@code KYCVS_WORDS_LANGUAGES} names a language that cannot be offered */
    @Inject
    public Languages(Settings settings) {
        this(Languages.class, OfferedLanguages.of(settings));
        OfferedLanguages.of(settings).mustAllBeIn(bundles.keySet());
    }

    private Languages(Class<?> home, OfferedLanguages wanted) {
        original = Bundle.find(home, ORIGINAL).orElseThrow();
        CODES.stream()
                .flatMap(code -> Bundle.find(home, code).stream())
                .filter(this::isWhole)
                .filter(bundle -> wanted.include(bundle.language()))
                .forEach(bundle -> bundles.put(bundle.language().code(), bundle));
    }

    /** Of words that have their files beside that class: what the operator has switched on, as far as there is a file. */
    public static Languages beside(Class<?> home, Settings settings) {
        return new Languages(home, OfferedLanguages.of(settings));
    }

    /** Why a language with a file is not offered: each fault in a sentence, by the language's code. */
    public Map<String, List<String>> faults() {
        return Map.copyOf(faults);
    }

    /** English first, then in the order of their codes. */
    public List<Language> offered() {
        return bundles.values().stream().map(Bundle::language).toList();
    }

    /** English: what is always offered, and in what all words were written first. */
    public Language original() {
        return original.language();
    }

    /** The offered language of that code. */
    public Optional<Language> find(@Nullable String code) {
        return Optional.ofNullable(code).map(bundles::get).map(Bundle::language);
    }

    /**
     * The language in which to speak to this person: their own choice, else the one asked for, else the best of the browser's,
     * else English.
     *
     * @param asked BCP 47, by the organisation
     */
    public Language choose(LanguageWish wish, @Nullable String asked) {
        return find(wish.chosen())
                .or(() -> matching(asked))
                .or(() -> accepted(wish.accepted()))
                .orElseGet(this::original);
    }

    Collection<Bundle> bundles() {
        return bundles.values();
    }

    private Optional<Language> accepted(@Nullable String header) {
        if (header == null || header.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        try {
            return LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> matching(range.getRange()).stream())
                    .findFirst();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Regions do not matter; a script does, where one is named. */
    private Optional<Language> matching(@Nullable String tag) {
        ULocale wanted = ULocale.forLanguageTag(tag == null ? "" : tag);
        return find(wanted.getLanguage())
                .filter(language ->
                        wanted.getScript().isEmpty() || wanted.getScript().equals(language.script()));
    }

    private boolean isWhole(Bundle bundle) {
        List<String> found = Faults.of(bundle, original);
        if (!found.isEmpty()) {
            faults.put(bundle.language().code(), found);
            LOG.log(Level.WARNING, "The words of {0} are not whole and not offered: {1}", bundle.language(), found);
        }
        return found.isEmpty();
    }
}
