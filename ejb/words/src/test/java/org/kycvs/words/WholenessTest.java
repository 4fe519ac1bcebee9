package org.kycvs.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of words is whole. A new file is found by itself; docs/translating.md says how to make one. */
class WholenessTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/kycvs/words");
    private static final String ENDING = ".properties";

    private final Bundle original = Bundle.find("en").orElseThrow();

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachOfTheTwentyThreeLanguagesHasOneAndNoOtherHas() throws IOException {
        assertThat(files()).hasSize(23).hasSameElementsAs(Languages.CODES);
    }

    @ParameterizedTest
    @MethodSource("files")
    void itSaysAllThatTheOriginalSaysAndFillsInTheSame(String code) {
        assertThat(Faults.of(Bundle.find(code).orElseThrow(), original)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void noKeyStandsInItTwice(String code) throws IOException {
        List<String> keys = Files.readAllLines(FOLDER.resolve(code + ENDING)).stream()
                .filter(line -> line.matches("[a-z][A-Za-z0-9._-]* *=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextIsWrittenInItsOwnScriptHoweverItIsFilledIn(String code) {
        Bundle bundle = Bundle.find(code).orElseThrow();

        assertThat(new Leftovers(bundle).found()).isEmpty();
    }
}
