package org.kycvs.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Bidi;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Every text of every offered language; a key that is missing is a fault, found by a test. */
@ApplicationScoped
public class Words {

    /**
     * Keep what is filled in from turning the order of the words around it (Unicode UAX 9, section 2.4). The third kind, which
     * finds the direction by itself, does not look into what was filled in before, and so turns a time with its minutes.
     */
    private static final String FROM_LEFT = "\u2066%s\u2069";

    private static final String FROM_RIGHT = "\u2067%s\u2069";

    private final Map<String, Map<String, Message>> languages = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Words() {}

    @Inject
    public Words(Languages offered) {
        offered.bundles().forEach(bundle -> languages.put(bundle.language().code(), messages(bundle)));
    }

    /** The text of that key, for a page: a name is filled in so that its script does not disturb the sentence. */
    public String of(Language language, String key, Object... arguments) {
        Object[] isolated = Arrays.stream(arguments)
                .map(argument -> argument instanceof String text ? isolated(language, text) : argument)
                .toArray();
        return plain(language, key, isolated);
    }

    /** The text of that key, for where every character costs. */
    public String plain(Language language, String key, Object... arguments) {
        Message message = messages(language).get(key);
        if (message == null) {
            throw new IllegalArgumentException("No text " + key);
        }
        return message.with(arguments);
    }

    /** Whether there is such a text; if so, in every language. */
    public boolean has(Language language, String key) {
        return messages(language).containsKey(key);
    }

    private Map<String, Message> messages(Language language) {
        Map<String, Message> messages = languages.get(language.code());
        if (messages == null) {
            throw new IllegalArgumentException("Not offered: " + language);
        }
        return messages;
    }

    private static String isolated(Language language, String text) {
        boolean disturbs = language.rightToLeft() || Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        return disturbs ? String.format(runsFromRight(text) ? FROM_RIGHT : FROM_LEFT, text) : text;
    }

    /** As its first letter does; digits and what masks a name are read from the left. */
    private static boolean runsFromRight(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(letter -> letter == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isFromRight(letter))
                .mapToObj(Words::isFromRight)
                .findFirst()
                .orElse(false);
    }

    private static boolean isFromRight(int letter) {
        return letter == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || letter == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static Map<String, Message> messages(Bundle bundle) {
        Map<String, Message> messages = new HashMap<>();
        bundle.patterns().forEach((key, pattern) -> messages.put(key, new Message(pattern, bundle.locale())));
        return messages;
    }
}
