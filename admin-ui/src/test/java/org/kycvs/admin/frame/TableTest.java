package org.kycvs.admin.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a table makes of its address, whatever was typed there. */
class TableTest {

    private record Thing(String name, String state, long size, Instant at) {}

    private static final List<Column<Thing>> COLUMNS = List.of(
            Column.of("name", Thing::name).canSort().canSearch(),
            Column.of("state", Thing::state).canChoose("state", List.of("active", "closed")),
            Column.of("size", Thing::size).canSort(),
            Column.of("at", Thing::at),
            Column.of("note", Thing::name).onDemand());

    private static final List<Thing> FIFTY = IntStream.range(0, 50)
            .mapToObj(nth -> new Thing(
                    "Thing " + nth, nth % 2 == 0 ? "active" : "closed", 100L - nth, Instant.ofEpochSecond(nth)))
            .toList();

    @Test
    void aPageIsAsLongAsItsAddressSays() {
        Table<Thing> second = table(Map.of("page", List.of("2")));

        assertThat(second.getRows()).hasSize(20).first().isEqualTo(FIFTY.get(20));
        assertThat(second.getFrom()).isEqualTo(21);
        assertThat(second.getTo()).isEqualTo(40);
        assertThat(second.getPages()).isEqualTo(3);
        assertThat(table(Map.of("size", List.of("50"))).getRows()).hasSize(50);
    }

    @Test
    void aFileIsOfTheListThatTheAddressNames() {
        Table<Thing> asked = table(Map.of("list", List.of("things"), "as", List.of("csv")));

        assertThat(asked.format()).isEqualTo("csv");
        assertThat(table(Map.of("list", List.of("others"), "as", List.of("csv")))
                        .format())
                .isNull();
        assertThat(table(Map.of("as", List.of("csv"))).format()).isNull();
        assertThat(asked.exportAddress("xlsx"))
                .contains("list=things")
                .contains("as=xlsx")
                .doesNotContain("csv");
        assertThat(asked.pageAddress(2)).doesNotContain("as=").doesNotContain("list=");
    }

    @Test
    void anOldBookmarkBeyondTheEndShowsTheLastPage() {
        Table<Thing> beyond = table(Map.of("page", List.of("9")));

        assertThat(beyond.getRows()).hasSize(10);
        assertThat(beyond.getPage()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "name,Thing 0",
        "-name,Thing 49",
        "size,Thing 49",
        "-size,Thing 0",
        "at,Thing 0",
        "nothing,Thing 0",
        "-,Thing 0"
    })
    void itIsInTheOrderOfAColumnThatCanBeSorted(String sort, String first) {
        Thing found = table(Map.of("sort", List.of(sort))).getRows().get(0);

        assertThat(found.name()).isIn(first, sort.equals("-name") ? "Thing 9" : first);
    }

    @Test
    void itIsNarrowedByWhatWasTypedAndByNothingThatCannotBeChosen() {
        assertThat(table(Map.of("name", List.of(" thing 4 "))).getTotal()).isEqualTo(11);
        assertThat(table(Map.of("state", List.of("closed"))).getTotal()).isEqualTo(25);
        assertThat(table(Map.of("state", List.of("' OR 1=1"))).isNarrowed()).isFalse();
        assertThat(table(Map.of("size", List.of("7"))).getTotal()).isEqualTo(50);
        assertThat(table(Map.of("name", List.of("x".repeat(500)))).getTotal()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1e9", "99999999999", "two", "1.5"})
    void aPageThatIsNoneIsTheFirst(String page) {
        assertThat(table(Map.of("page", List.of(page))).getPage()).isEqualTo(1);
    }

    @Test
    void columnsCanBeLeftOutButNotAllAndSomeAreShownOnDemand() {
        assertThat(table(Map.of("columns", List.of("name", "size"))).getColumns())
                .extracting(Column::key)
                .containsExactly("name", "size");
        assertThat(table(Map.of("columns", List.of("nothing"))).getColumns())
                .extracting(Column::key)
                .containsExactly("name", "state", "size", "at");
        assertThat(table(Map.of("columns", List.of("note"))).getColumns())
                .extracting(Column::key)
                .containsExactly("note");
    }

    @Test
    void anAddressKeepsWhatElseItSaysAndBeginsAgainAtTheFirstPage() {
        Table<Thing> table =
                table(Map.of("id", List.of("7"), "page", List.of("2"), "name", List.of("a&b"), "as", List.of("csv")));

        assertThat(table.sortAddress(COLUMNS.get(0))).isEqualTo("/admin/things?id=7&name=a%26b&sort=name");
        assertThat(table.pageAddress(3)).isEqualTo("/admin/things?id=7&name=a%26b&page=3");
        assertThat(table.getOther()).isEqualTo(Map.of("id", "7"));
    }

    static Table<Thing> table(Map<String, List<String>> parameters) {
        return new Table<>(
                "things",
                COLUMNS,
                TableSource.ofAll(COLUMNS, () -> FIFTY),
                new TableAddress("/admin/things", parameters));
    }
}
