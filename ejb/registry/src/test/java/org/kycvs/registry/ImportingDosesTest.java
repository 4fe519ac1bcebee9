package org.kycvs.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kycvs.audit.AuditEvent;

/** Each test imports its own people on fresh numbers, into one real database. */
@DisplayName("Importing doses")
class ImportingDosesTest {

    private static final String HEADER = "beneficiary_id,mobile,name,birth_year,programme,vaccine,dose_date,dose_id\n";
    private static final TestRegistry REGISTRY = new TestRegistry();

    private static int people = 100;

    private final int person = people++;
    private final String mobile = "+919100000" + person;

    @Test
    void takesTheGoodLinesAndNamesTheOthers() {
        ImportReport report = take(
                dose("a", "COVAXIN", "2021-06-01", "a1"),
                dose("a", "SNAKE OIL", "2021-07-01", "a2"),
                dose("a", "COVAXIN", "2021-07-41", "a3"),
                dose("a", "COVAXIN", "2021-07-01", "a4") + ",more",
                dose("a", "COVAXIN", "2027-07-01", "a5"),
                dose("a", "COVAXIN", "2021-07-05", "a6"));

        assertThat(report.state()).isEqualTo(ImportReport.State.COMPLETED);
        assertThat(List.of(report.rowsRead(), report.accepted(), report.rejected()))
                .containsExactly(6L, 2L, 4L);
        assertThat(REGISTRY.importing.find("lab", report.id())).contains(report);
        assertThat(REGISTRY.importing.rejections("lab", report.id()))
                .containsExactly(
                        new Rejection(3, "vaccine", "unknown-vaccine"),
                        new Rejection(4, "dose_date", "impossible-date"),
                        new Rejection(5, null, "too-many-columns"),
                        new Rejection(6, "dose_date", "dose-in-future"));
        assertThat(status()).isEqualTo(2);
    }

    @Test
    void tellsOnlyTheImporterAboutAnImport() {
        ImportReport report = take(dose("a", "SNAKE OIL", "2021-06-01", "a1"));

        assertThat(REGISTRY.importing.find("somebody", report.id())).isEmpty();
        assertThat(REGISTRY.importing.rejections("somebody", report.id())).isEmpty();
        assertThat(REGISTRY.importing.find("lab", UUID.randomUUID())).isEmpty();
    }

    @Test
    void recordsTheEnd() {
        ImportReport report = take(dose("a", "COVAXIN", "2021-06-01", "a1"));

        assertThat(REGISTRY.events)
                .filteredOn(event -> event.subject().equals(report.id()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.kind()).isEqualTo("registry-import.completed");
                    assertThat(event.actor()).isEqualTo(AuditEvent.Actor.ORGANISATION);
                    assertThat(event.facts()).containsEntry("importer", "lab").containsEntry("accepted", "1");
                });
    }

    @Test
    void returnsTheFirstImportOfAFileAndChangesNothing() {
        String file = HEADER + dose("a", "COVAXIN", "2021-06-01", "a1");
        ImportReport first = REGISTRY.take("lab", file);
        take(dose("a", "COVAXIN", "2021-06-01", "a1"), dose("a", "VOID", "", "a1"));

        assertThat(REGISTRY.take("lab", file)).isEqualTo(first);
        assertThat(status()).as("an old file does not undo a newer one").isZero();
        assertThat(rows("select count(*) from registry.import_piece")).isZero();
    }

    @Test
    void takesTheSameFileFromAnotherImporterAsAnotherFile() {
        String file = HEADER + dose("a", "COVAXIN", "2021-06-01", "a1");
        ImportReport first = REGISTRY.take("lab", file);

        ImportReport second = REGISTRY.take("clinic", file);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(REGISTRY.importing.rejections("clinic", second.id()))
                .containsExactly(new Rejection(2, "dose_id", "dose-of-another"));
    }

    @Test
    void givesADoseToOneBeneficiaryOnly() {
        take(dose("a", "COVAXIN", "2021-06-01", "a1"));

        ImportReport report =
                take(line("b", "+919200000" + person, "Somebody Else") + ",covid-19,COVAXIN,2021-07-01," + id("a1"));

        assertThat(REGISTRY.importing.rejections("lab", report.id()))
                .containsExactly(new Rejection(2, "dose_id", "dose-of-another"));
        assertThat(REGISTRY.find("+919200000" + person, "Somebody Else"))
                .as("nothing of a rejected line stands")
                .isEmpty();
        assertThat(status()).isEqualTo(1);
    }

    @Test
    void replacesADoseThatComesWithOtherContent() {
        take(dose("a", "COVISHIELD", "2021-06-01", "a1"), dose("a", "COVAXIN", "2021-07-01", "a2"));
        assertThat(status()).isEqualTo(1);

        take(dose("a", "COVAXIN", "2021-06-01", "a1"));

        assertThat(status()).isEqualTo(2);
    }

    @Test
    void withdrawsADoseForGood() {
        take(dose("a", "JANSSEN", "2021-06-01", "a1"));
        take(dose("a", "VOID", "2021-06-01", "a1"));
        assertThat(status()).isZero();

        ImportReport report = take(dose("a", "JANSSEN", "2021-06-02", "a1"));

        assertThat(REGISTRY.importing.rejections("lab", report.id()))
                .containsExactly(new Rejection(2, "dose_id", "dose-withdrawn"));
        assertThat(status()).isZero();
        assertThat(take(dose("a", "VOID", "2021-06-03", "a1")).accepted()).isEqualTo(1);
    }

    @Test
    void takesTheLinesOfOneDoseInTheirOrder() {
        ImportReport report = take(
                dose("a", "COVISHIELD", "2021-06-01", "a1"),
                dose("a", "JANSSEN", "2021-06-01", "a1"),
                dose("a", "VOID", "2021-06-01", "a2"),
                dose("a", "COVAXIN", "2021-06-01", "a2"));

        assertThat(status()).isEqualTo(2);
        assertThat(report.accepted()).isEqualTo(3);
    }

    @Test
    void believesTheLastLineAboutAPerson() {
        String moved = "+919200000" + person;
        take(line("a", mobile, "Asha Raw") + ",,,,", line("a", mobile, "Asha Rao") + ",,,,");
        assertThat(status()).isZero();

        take(line("a", moved, "Asha Rao") + ",,,,");

        assertThat(REGISTRY.find(mobile, "Asha Rao")).isEmpty();
        assertThat(REGISTRY.find(moved, "Asha Rao")).hasSize(1);
    }

    @Test
    void appliesNothingOfAFileThatCannotBeReadToItsEnd() {
        String lines = IntStream.range(0, 2000)
                .mapToObj(i -> dose("a", "JANSSEN", "2021-06-01", "a" + i))
                .collect(Collectors.joining("\n"));

        assertThatThrownBy(() -> take(lines, "\"never closed")).isInstanceOf(ImportRefused.class);

        assertThat(REGISTRY.find(mobile, "Asha Rao")).isEmpty();
        assertThat(rows("select count(*) from registry.import_piece")).isZero();
    }

    @Test
    void takesAFileOfManyPieces() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            lines.add(line("p" + i, mobile(i), "Person Number" + i + " Long") + ",covid-19,JANSSEN,2021-06-01,"
                    + id("p" + i));
        }

        ImportReport report = take(lines.toArray(String[]::new));

        assertThat(List.of(report.rowsRead(), report.accepted())).containsExactly(5000L, 5000L);
        assertThat(REGISTRY.find(mobile(4999), "Person Number4999 Long")).hasSize(1);
        assertThat(REGISTRY.find(mobile(0), "Person Number0 Long")).hasSize(1);
    }

    @Test
    void tellsOfACrashAfterAWhileAndLetsTheFileComeAgain() {
        String file = HEADER + dose("a", "COVAXIN", "2021-06-01", "a1");
        ImportReport crashed = REGISTRY.take("lab", file);
        REGISTRY.sql.update("update registry.import set state = 'RUNNING' where id = ?", crashed.id());
        assertThat(REGISTRY.take("lab", file).state()).isEqualTo(ImportReport.State.RUNNING);

        REGISTRY.clock.forward(Duration.ofSeconds(121));

        assertThat(REGISTRY.importing.find("lab", crashed.id()))
                .map(ImportReport::state)
                .contains(ImportReport.State.FAILED);
        ImportReport again = REGISTRY.take("lab", file);
        assertThat(again.id()).isNotEqualTo(crashed.id());
        assertThat(again.state()).isEqualTo(ImportReport.State.COMPLETED);
    }

    @Test
    void failsAtOnceWhenTheDatabaseDoes() {
        DoseRows broken = new DoseRows();
        DoseRows sound = REGISTRY.registrations.doses;
        REGISTRY.registrations.doses = broken;
        String file = HEADER + dose("a", "COVAXIN", "2021-06-01", "a1");
        try {
            assertThatThrownBy(() -> REGISTRY.take("lab", file)).isInstanceOf(NullPointerException.class);
        } finally {
            REGISTRY.registrations.doses = sound;
        }

        assertThat(REGISTRY.events.get(REGISTRY.events.size() - 1).kind()).isEqualTo("registry-import.failed");
        assertThat(REGISTRY.take("lab", file).state()).isEqualTo(ImportReport.State.COMPLETED);
    }

    @Test
    void leavesNothingPersonalInTheTablesNeitherMeanwhileNorAfterwards() {
        String id = "91" + mobile.substring(3);
        String person = id + "," + mobile + ",Wolfgangina Zebrastreifen,1988,";
        String dose = person + "covid-19,COVAXIN,2021-06-01," + id + "-1\n";
        String filling = (person + ",,,\n").repeat(PieceWriter.PIECE_BYTES / person.length());
        Snapshot meanwhile = new Snapshot(HEADER + dose + filling);

        REGISTRY.take("lab", meanwhile);

        assertThat(meanwhile.tables).contains("import_piece:");
        for (String secret : List.of("Wolfgangina", "Zebrastreifen", mobile.substring(3), id)) {
            String base64 =
                    Base64.getEncoder().withoutPadding().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
            assertThat(Stream.of(meanwhile.tables, everything())
                            .anyMatch(tables -> tables.contains(secret)
                                    || tables.contains(base64.substring(0, base64.length() - 1))))
                    .as(secret)
                    .isFalse();
        }
    }

    /** A file; when its last byte has been read, it looks what stands in the tables. */
    private static final class Snapshot extends ByteArrayInputStream {

        private String tables = "";

        Snapshot(String file) {
            super(file.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int count = super.read(buffer, offset, length);
            tables = count < 0 ? everything() : tables;
            return count;
        }
    }

    /** Every row of every table as text, bytes also decoded as Latin-1. */
    private static String everything() {
        return REGISTRY
                .sql
                .list(
                        "select t.table_name from information_schema.tables t where t.table_schema = 'registry'",
                        row -> row.getString(1))
                .stream()
                .flatMap(table -> REGISTRY
                        .sql
                        .list(
                                "select row(t.*)::text from registry." + table + " t",
                                row -> table + ":" + row.getString(1))
                        .stream())
                .map(ImportingDosesTest::withDecodedBytes)
                .collect(Collectors.joining("\n"));
    }

    private static String withDecodedBytes(String row) {
        return row
                + Pattern.compile("\\\\x([0-9a-f]+)")
                        .matcher(row)
                        .results()
                        .map(match -> new String(HexFormat.of().parseHex(match.group(1)), StandardCharsets.ISO_8859_1))
                        .collect(Collectors.joining("\n"));
    }

    private ImportReport take(String... lines) {
        return REGISTRY.take("lab", HEADER + String.join("\n", lines));
    }

    /** A dose of Asha Rao, who is this test's own. */
    private String dose(String beneficiary, String vaccine, String date, String dose) {
        return line(beneficiary, mobile, "Asha Rao") + ",covid-19," + vaccine + "," + date + "," + id(dose);
    }

    private String line(String beneficiary, String number, String name) {
        return id(beneficiary) + "," + number + "," + name + ",1988";
    }

    private String id(String id) {
        return person + "-" + id;
    }

    private static String mobile(int i) {
        return "+9193000" + String.format("%05d", i);
    }

    private int status() {
        List<Match> found = REGISTRY.find(mobile, "Asha Rao");
        assertThat(found).hasSize(1);
        return found.get(0).status().number();
    }

    private static long rows(String count) {
        return REGISTRY.sql.first(count, row -> row.getLong(1)).orElseThrow();
    }
}
