package org.kycvs.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kycvs.verification.RequestPage.Step;

class TextsTest {

    private static final Path VIEWS = Path.of("src/main/webapp/WEB-INF/views");
    private static final Pattern KEY = Pattern.compile("texts\\.of\\('([^']+)'");
    private static final Pattern PLAIN_KEY = Pattern.compile("\\{([a-z]+\\.[a-z.]+|skip|service|language)}");
    private static final Set<String> FILLED_IN =
            Set.of("language.tag", "language.direction", "language.now", "language.options");
    private static final Pattern CHOSEN_KEY = Pattern.compile("\\? ?'([a-z.-]+)' : '([a-z.-]+)'");

    private final Texts texts = new Browser().texts;

    @Test
    void everyTextThatAViewAsksForIsThere() throws IOException {
        assertThat(usedKeys()).isNotEmpty().allMatch(texts::has);
    }

    @Test
    void everyTextThatAPlainPageAsksForIsThere() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        for (String page : List.of("home.html", "error.html")) {
            PLAIN_KEY
                    .matcher(Files.readString(VIEWS.resolveSibling(page)))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(keys::add);
        }
        keys.removeAll(FILLED_IN);

        assertThat(keys).contains("home.heading", "service").allMatch(texts::has);
    }

    @Test
    void everyStepHasAViewAndAHeading() {
        for (Step step : Step.values()) {
            assertThat(VIEWS.resolve(step.code() + ".xhtml")).exists();
        }
        Stream.of("ask", "code", "person", "choose", "ended", "no-record")
                .forEach(step -> assertThat(texts.has(step + ".heading")).isTrue());
    }

    @Test
    void aCodeWithoutAWordStandsForItself() {
        assertThat(texts.word("programme", "covid-19")).isEqualTo("COVID-19");
        assertThat(texts.word("programme", "polio")).isEqualTo("polio");
    }

    private static TreeSet<String> usedKeys() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        try (Stream<Path> views = Files.list(VIEWS)) {
            for (Path view : views.toList()) {
                String text = Files.readString(view);
                KEY.matcher(text).results().map(found -> found.group(1)).forEach(keys::add);
                CHOSEN_KEY.matcher(text).results().flatMap(TextsTest::both).forEach(keys::add);
            }
        }
        return keys;
    }

    private static Stream<String> both(MatchResult found) {
        return Stream.of(found.group(1), found.group(2));
    }
}
