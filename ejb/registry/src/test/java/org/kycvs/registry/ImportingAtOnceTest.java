package org.kycvs.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several at a time, and broken off in the middle; each file has several pieces, so that they really meet. */
@DisplayName("Importing doses beside others")
@Timeout(60)
class ImportingAtOnceTest {

    private static final String HEADER = "beneficiary_id,mobile,name,birth_year,programme,vaccine,dose_date,dose_id\n";
    private static final int PEOPLE = 5_000;

    private static int files;

    private final TestRegistry one = new TestRegistry();
    private final TestRegistry other = new TestRegistry();
    private final int file = files++;
    private final long peopleBefore = rows("beneficiary");
    private final long dosesBefore = rows("dose");

    @Test
    void twoImportsOfTheSamePeopleInContraryOrderBothEnd() {
        List<String> lines = lines("COVAXIN");
        List<String> contrary = new ArrayList<>(lines("COVISHIELD"));
        Collections.reverse(contrary);

        CompletableFuture<ImportReport> first = CompletableFuture.supplyAsync(() -> take(one, lines));
        ImportReport second = take(other, contrary);

        assertThat(List.of(first.join(), second)).allSatisfy(report -> {
            assertThat(report.state()).isEqualTo(ImportReport.State.COMPLETED);
            assertThat(report.accepted()).isEqualTo(PEOPLE);
        });
        assertThat(people()).isEqualTo(PEOPLE);
        assertThat(doses()).isEqualTo(PEOPLE);
    }

    @Test
    void theSameFileTwiceAtOnceIsOneImport() {
        CompletableFuture<ImportReport> first = CompletableFuture.supplyAsync(() -> take(one, lines("COVAXIN")));
        ImportReport second = take(other, lines("COVAXIN"));

        assertThat(second.id()).isEqualTo(first.join().id());
        assertThat(one.importing.find("lab", second.id()))
                .hasValueSatisfying(report -> assertThat(report.accepted()).isEqualTo(PEOPLE));
        assertThat(people()).isEqualTo(PEOPLE);
    }

    @Test
    void whatWasCommittedBeforeAFailureStandsAndTheFileComesAgainToBeCompleted() {
        PeopleRows sound = one.registrations.people;
        one.registrations.people = new OnlyOnce(sound);

        assertThatThrownBy(() -> take(one, lines("COVAXIN"))).isInstanceOf(IllegalStateException.class);

        assertThat(people()).isEqualTo(2_000);
        assertThat(doses()).as("a piece is there whole or not at all").isEqualTo(2_000);
        assertThat(one.importing.find("lab", one.events.get(0).subject()))
                .hasValueSatisfying(report -> assertThat(List.of(report.state().code(), report.rowsRead()))
                        .isEqualTo(List.of("failed", 2_000L)));
        one.registrations.people = sound;
        assertThat(take(one, lines("COVAXIN")).accepted()).isEqualTo(PEOPLE);
        assertThat(people()).isEqualTo(PEOPLE);
        assertThat(doses()).isEqualTo(PEOPLE);
    }

    /** Writes one piece of people; then the database is gone. */
    private static final class OnlyOnce extends PeopleRows {
        private final PeopleRows sound;
        private boolean written;

        OnlyOnce(PeopleRows sound) {
            this.sound = sound;
        }

        @Override
        void write(Collection<PersonRow> people) {
            if (written) {
                throw new IllegalStateException("the database is gone");
            }
            written = true;
            sound.write(people);
        }
    }

    private static ImportReport take(TestRegistry registry, List<String> lines) {
        return registry.take("lab", HEADER + String.join("\n", lines));
    }

    private List<String> lines(String vaccine) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> "m%d-%d,+9194%d%07d,Asha Rao,1988,covid-19,%s,2021-06-01,m%d-%d-1"
                        .formatted(file, i, file, i, vaccine, file, i))
                .toList();
    }

    private long people() {
        return rows("beneficiary") - peopleBefore;
    }

    private long doses() {
        return rows("dose") - dosesBefore;
    }

    private long rows(String table) {
        return one.sql
                .first("select count(*) from registry." + table, row -> row.getLong(1))
                .orElseThrow();
    }
}
