package org.kycvs.web.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.Settings;
import org.kycvs.words.Language;
import org.kycvs.words.Languages;

/** The form's words, in every language that it speaks. */
class ApplyWordsTest {

    private static final Path TEMPLATES = Path.of("src/main/webapp/WEB-INF/apply");
    private static final Pattern BLANK = Pattern.compile("\\{([a-z_0-9.-]+)}");
    private static final Set<String> FILLED_OTHERWISE = Set.of(
            "language.tag",
            "language.code",
            "language.direction",
            "language.options",
            "kinds",
            "choices",
            "problems",
            "token",
            "rest",
            "heading",
            "lead");

    @Test
    void everyLanguageThatHasAFileIsWhole() {
        Languages languages = Languages.beside(ApplyWords.class, new Settings(Map.of()));
        assertThat(languages.faults()).isEmpty();
        assertThat(languages.offered()).extracting(Language::code).contains("en", "hi", "bn");
    }

    @Test
    void everyBlankOfATemplateHasAWord() throws IOException {
        Set<String> blanks = new TreeSet<>();
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            for (Path file : files.toList()) {
                blanks.addAll(BLANK.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .map(blank -> blank.substring(1, blank.length() - 1))
                        .collect(Collectors.toSet()));
            }
        }
        blanks.removeIf(
                blank -> FILLED_OTHERWISE.contains(blank) || blank.matches("(value|problem|wrong|invalid)\\..*"));
        assertThat(english())
                .contains(blanks.stream().map(blank -> "text." + blank + " = ").toArray(String[]::new));
    }

    @Test
    void everyPageHasAHeadingAndALead() throws IOException {
        assertThat(english())
                .contains(Stream.of("confirm", "confirmed", "invalid", "sent")
                        .flatMap(page -> Stream.of("text." + page + ".heading = ", "text." + page + ".lead = "))
                        .toArray(String[]::new));
    }

    private static String english() throws IOException {
        try (InputStream file = ApplyWords.class.getResourceAsStream("en.properties")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
