package org.kycvs.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        page = new PageFile(file, List.of("Border", "Last"));
    }

    @Test
    void eachPartIsReplacedAndTheOthersStay() throws IOException {
        page.replaceFirst(part("first"));
        page.replace("Border", part("Border"));
        assertThat(Files.readString(file)).isEqualTo("\n## first\n\n## Border\n");

        page.replace("Border", part("Border", "more"));
        assertThat(Files.readString(file)).isEqualTo("\n## first\n\n## Border\n\n## more\n");

        page.replaceFirst(part("other"));
        assertThat(Files.readString(file)).isEqualTo("\n## other\n\n## Border\n\n## more\n");
    }

    @Test
    void aLaterPartMayBeTheFirstToBeWritten() throws IOException {
        page.replace("Border", part("Border"));
        page.replaceFirst(part("first"));

        assertThat(Files.readString(file)).isEqualTo("\n## first\n\n## Border\n");
    }

    @Test
    void aPartInTheMiddleEndsWhereTheNextBegins() throws IOException {
        page.replace("Last", part("Last"));
        page.replaceFirst(part("first"));
        page.replace("Border", part("Border", "more"));
        assertThat(Files.readString(file)).isEqualTo("\n## first\n\n## Border\n\n## more\n\n## Last\n");

        page.replace("Border", part("Border"));
        assertThat(Files.readString(file)).isEqualTo("\n## first\n\n## Border\n\n## Last\n");
    }

    private static Page part(String... headings) {
        Page part = new Page();
        for (String heading : headings) {
            part.heading(heading);
        }
        return part;
    }
}
