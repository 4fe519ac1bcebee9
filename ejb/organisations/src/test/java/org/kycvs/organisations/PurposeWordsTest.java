package org.kycvs.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.Settings;
import org.kycvs.words.Language;
import org.kycvs.words.Languages;
import org.kycvs.words.Words;

class PurposeWordsTest {

    private static final Pattern PUBLISHED = Pattern.compile("\\(\\d+, +'([a-z-]+)', +'([^']+)'\\)");

    private final Languages languages = new Languages(new Settings(Map.of()));
    private final Language hindi = languages.find("hi").orElseThrow();
    private final PurposeWords words = new PurposeWords();

    PurposeWordsTest() {
        words.languages = languages;
        words.words = new Words(languages);
    }

    @Test
    void everyPublishedPurposeIsTranslatedFromWhatIsPublished() throws IOException {
        List<Purpose> published = published();

        assertThat(published).hasSize(9);
        assertThat(published)
                .allSatisfy(purpose -> assertThat(words.in(hindi, purpose).language())
                        .as("%s in en.properties says what is published", purpose)
                        .isEqualTo("hi-IN"));
        assertThat(published).allSatisfy(purpose -> assertThat(
                        words.in(languages.original(), purpose).text())
                .isEqualTo(purpose.text()));
    }

    @Test
    void whatIsNewOrSaysSomethingElseIsQuotedAsItIs() {
        Purpose reworded = new Purpose("travel-rail", "You want to board a train.");
        Purpose added = new Purpose("space-travel", "You want to fly to the moon.");

        assertThat(words.in(hindi, reworded)).isEqualTo(reworded);
        assertThat(words.in(hindi, added))
                .isEqualTo(added)
                .extracting(Purpose::language)
                .isEqualTo("en");
    }

    private static List<Purpose> published() throws IOException {
        try (InputStream file =
                PurposeWordsTest.class.getResourceAsStream("/db/organisations/V001__organisations.sql")) {
            String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return PUBLISHED
                    .matcher(sql)
                    .results()
                    .map(row -> new Purpose(row.group(1), row.group(2)))
                    .toList();
        }
    }
}
