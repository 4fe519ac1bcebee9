package org.kycvs.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFileTest {

    @TempDir
    Path folder;

    private Path file;
    private PageFile page;

    @BeforeEach
    void inAnEmptyFolder() {
        file = folder.resolve("page.md");
        page = new PageFile(file);
    }

    @Test
    void eachHalfIsReplacedAndTheOtherStays() throws IOException {
        page.replaceBefore("Border", half("first"));
        page.replaceFrom("Border", half("Border"));
        assertThat(Files.readString(file)).isEqualTo("\n## first\n\n## Border\n");

        page.replaceFrom("Border", half("Border", "more"));
        assertThat(Files.readString(file)).isEqualTo("\n## first\n\n## Border\n\n## more\n");

        page.replaceBefore("Border", half("other"));
        assertThat(Files.readString(file)).isEqualTo("\n## other\n\n## Border\n\n## more\n");
    }

    @Test
    void theSecondHalfMayBeTheFirstToBeWritten() throws IOException {
        page.replaceFrom("Border", half("Border"));
        page.replaceBefore("Border", half("first"));

        assertThat(Files.readString(file)).isEqualTo("\n## first\n\n## Border\n");
    }

    private static Page half(String... headings) {
        Page half = new Page();
        for (String heading : headings) {
            half.heading(heading);
        }
        return half;
    }
}
