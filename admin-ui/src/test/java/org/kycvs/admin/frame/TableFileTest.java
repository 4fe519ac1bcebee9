package org.kycvs.admin.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

    private static final List<Column<String>> COLUMNS =
            List.of(Column.<String>of("organisation", row -> row).canSort().canSearch(), Column.of("purpose", row ->
                    (long) row.length()));

    private final TableFile file = new TableFile();

    TableFileTest() {
        file.texts = new Texts() {
            @Override
            public String of(String key, Object... arguments) {
                return key.substring(key.lastIndexOf('.') + 1);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void noCellIsAFormula(String evil) throws IOException {
        assertThat(csv(List.of(evil))).contains("'" + evil);
        assertThat(sheet(List.of(evil))).doesNotContain("<f>").contains("t=\"");
    }

    @Test
    void itHasAllRowsThatFitTheFiltersAndNotJustAPage() throws IOException {
        List<String> many =
                IntStream.range(0, 2500).mapToObj(nth -> "Row " + nth).toList();

        assertThat(csv(many).lines()).hasSize(2501);
        assertThat(csv(many, Map.of("organisation", List.of("Row 249"), "page", List.of("2")))
                        .lines())
                .hasSize(12);
    }

    @Test
    void itHasTheColumnsThatAreShownUnderTheirHeadings() throws IOException {
        assertThat(csv(List.of("a,\"b\""))).isEqualTo("\uFEFForganisation,purpose\r\n\"a,\"\"b\"\"\",5\r\n");
        assertThat(csv(List.of("ab"), Map.of("columns", List.of("purpose")))).isEqualTo("\uFEFFpurpose\r\n2\r\n");
    }

    private String csv(List<String> rows) throws IOException {
        return csv(rows, Map.of());
    }

    private String csv(List<String> rows, Map<String, List<String>> parameters) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.csv(table(rows, parameters), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String sheet(List<String> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.xlsx(table(rows, Map.of()), out);
        Path book = Files.write(Files.createTempFile("table", ".xlsx"), out.toByteArray());
        try (ZipFile zip = new ZipFile(book.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(book);
        }
    }

    private static Table<String> table(List<String> rows, Map<String, List<String>> parameters) {
        return new Table<>(
                "keys", COLUMNS, TableSource.ofAll(COLUMNS, () -> rows), new TableAddress("/admin/keys", parameters));
    }
}
