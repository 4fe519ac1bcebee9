package org.kycvs.admin.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.kernel.Settings;
import org.kycvs.words.Language;
import org.kycvs.words.Languages;

/** The screens speak three languages, each wholly, and no screen says a word that is in no file. */
class AdminWordsTest {

    private static final Path WORDS = Path.of("src/main/resources/org/kycvs/admin/frame");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CLASSES = Path.of("src/main/java");

    private static final Pattern ASKED =
            Pattern.compile("(?:texts\\.of\\('([a-z0-9.-]+)'[,)])|(?:done|refused)\\(\"([a-z0-9.-]+)\"");
    private static final Pattern FACES = Pattern.compile("(?<=\")field\\.[a-z]+(?=\")");
    private static final Pattern PLAIN_TEXT = Pattern.compile(">[^<#]*\\p{L}{3,}[^<#]*<");

    private final Languages languages = Languages.beside(AdminWords.class, new Settings(Map.of()));

    @Test
    void everyLanguageIsWhole() {
        assertThat(languages.faults()).isEmpty();
        assertThat(languages.offered()).extracting(Language::code).containsExactly("en", "bn", "hi");
    }

    @Test
    void whatNobodyHasReviewedSaysSo() {
        assertThat(languages.offered().stream().filter(Language::reviewed))
                .extracting(Language::code)
                .containsExactly("en");
    }

    @ParameterizedTest
    @CsvSource({"hi,DEVANAGARI", "bn,BENGALI"})
    void everyTextIsInTheScriptOfItsLanguage(String code, String script) throws IOException {
        Pattern written = Pattern.compile("\\p{Is" + script + "}");
        Properties texts = texts(code);

        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> !key.equals("reviewed") && !key.equals("language.tag"))
                .allMatch(key -> written.matcher(texts.getProperty(key)).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "hi", "bn"})
    void noKeyStandsInAFileTwice(String code) throws IOException {
        List<String> keys = Files.readAllLines(WORDS.resolve(code + ".properties")).stream()
                .filter(line -> line.matches("[a-z][A-Za-z0-9._-]* *=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void whatPagesAndBeansAskForIsThere() throws IOException {
        Set<String> known = texts("en").stringPropertyNames();
        String all = everything(PAGES, ".xhtml") + everything(CLASSES, ".java").replaceAll("(?s)/\\*\\*.*?\\*/", "");

        assertThat(ASKED.matcher(all).results().map(AdminWordsTest::key)).isNotEmpty();
        assertThat(ASKED.matcher(all).results().map(AdminWordsTest::key).filter(key -> !key.endsWith(".")))
                .allMatch(known::contains);
        assertThat(FACES.matcher(all).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(known::contains);
        assertThat(Screen.values()).allMatch(screen -> known.contains("screen." + screen.address()));
        assertThat(Role.values()).allMatch(role -> known.contains("role." + role.code()));
        assertThat(ScreenGroup.values()).allMatch(group -> known.contains("group." + group.code()));
    }

    @Test
    void noPageSaysAnythingByItself() throws IOException {
        String pages =
                everything(PAGES, ".xhtml").replaceAll("(?s)<!--.*?-->", "").replaceAll("#\\{[^}]*}", "#");

        assertThat(PLAIN_TEXT.matcher(pages).results().map(MatchResult::group))
                .allMatch(text -> text.matches(">\\s*(KYC-VS|CSV|XLSX|UTC)\\s*<"));
    }

    private static String key(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static Properties texts(String code) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(WORDS.resolve(code + ".properties"))) {
            texts.load(file);
        }
        return texts;
    }

    private static String everything(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(AdminWordsTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
