package org.kycvs.words;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The file of one language, as it was written.
 *
 * @param patterns every text by its key, without what the file says about itself
 */
record Bundle(Language language, Map<String, String> patterns) {

    private static final String TAG = "language.tag";
    private static final String NAME = "language.name";
    private static final String REVIEWED = "reviewed";

    /** The file of that language among the person's words, if there is one. */
    static Optional<Bundle> find(String code) {
        return find(Bundle.class, code);
    }

    /** The file of that language beside that class, if there is one. */
    static Optional<Bundle> find(Class<?> home, String code) {
        try (InputStream file = home.getResourceAsStream(code + ".properties")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(read(code, new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalArgumentException it does not say what language it is */
    static Bundle read(String code, Reader file) throws IOException {
        Properties properties = new Properties();
        properties.load(file);
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        String tag = take(TAG, texts);
        String name = take(NAME, texts);
        boolean reviewed = Boolean.parseBoolean(take(REVIEWED, texts));
        return new Bundle(new Language(code, tag, name, reviewed), Map.copyOf(texts));
    }

    ULocale locale() {
        return language.locale();
    }

    private static String take(String key, Map<String, String> texts) {
        String value = texts.remove(key);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A file of words says " + key);
        }
        return value;
    }
}
