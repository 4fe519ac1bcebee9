package org.kycvs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.kernel.Sha256;

/** Nobody changes what clients were written against without saying so, with a date. */
class ChangelogTest {

    @ParameterizedTest
    @CsvSource({
        "openapi.yaml, /openapi.yaml",
        "status-v1.wsdl, /org/kycvs/web/soap/status-v1.wsdl",
        "status-v1.xsd, /org/kycvs/web/soap/status-v1.xsd"
    })
    void theNewestEntryKnowsTheDocumentAsItIs(String name, String resource) throws IOException {
        String newest = Files.readString(Path.of("../docs/changelog.md")).split("\n## ", 3)[1];

        assertThat(newest)
                .as(
                        "The contract has changed: write into docs/changelog.md, under today's date, what it means for clients")
                .contains("| " + name + " | " + sha256(resource) + " |");
    }

    private static String sha256(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(ChangelogTest.class.getResourceAsStream(resource))) {
            return HexFormat.of().formatHex(Sha256.of(in.readAllBytes()));
        }
    }
}
