package org.kycvs.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.kernel.PersonName;

/** The sample registry, imported as any other, found as any other. */
@DisplayName("The personas")
class PersonasTest {

    private static final TestRegistry REGISTRY = new TestRegistry();

    @BeforeAll
    static void areImported() throws IOException {
        try (InputStream personas = PersonasTest.class.getResourceAsStream("/personas.csv")) {
            ImportReport report = REGISTRY.take("example-registry", Objects.requireNonNull(personas));
            assertThat(report.state()).isEqualTo(ImportReport.State.COMPLETED);
            assertThat(report.rowsRead()).isEqualTo(24);
            assertThat(report.rejected()).isZero();
        }
    }

    @ParameterizedTest(name = "{1} on {0}: {2}, {3}")
    @CsvSource({
        "+919000000001, Asha Rao, 2, exact",
        "+919000000002, Rahim Uddin, 1, exact",
        "+919000000003, Meena Kumari, 0, exact",
        "+919000000004, Joseph Lobo, 2, exact",
        "+919000000005, Sanjay Kumar Das, 2, exact",
        "+919000000005, S. K. Das, 2, close",
        "+919000000005, Das Sanjay K, 2, close",
        "+919000000006, Anil Sharma, 2, exact",
        "+919000000006, Sunita Sharma, 1, exact",
        "+919000000006, Rohit Sharma, 0, exact",
        "+919000000006, Riya Sharma, 0, exact",
        "+919000000006, Kamla Devi, 2, exact",
        "+919000000006, Anil Kumar Sharma, 1, exact",
        "+919000000007, Nasreen Begum, 1, exact",
        "+919000000008, Chandra Prakash, 1, exact",
        "+919000000009, Fatima Sheikh, 1, exact",
        "+919000000010, Gurpreet Singh, 1, exact",
        "90000 00001, asha rao, 2, exact",
        "+919000000001, Rao Asha, 2, normalised",
    })
    void have(String mobile, String name, int status, String nameMatch) {
        List<Match> matches = REGISTRY.find(mobile, name);

        assertThat(matches).singleElement().satisfies(match -> {
            assertThat(match.status().number()).isEqualTo(status);
            assertThat(match.nameMatch().code()).isEqualTo(nameMatch);
            assertThat(match.programme()).isEqualTo("covid-19");
            assertThat(match.scheduleVersion()).isEqualTo("in-2022-03");
            assertThat(match.asOf()).isEqualTo(TestRegistry.START);
        });
    }

    @Test
    void ASharmaHasTwoCandidates() {
        assertThat(REGISTRY.find("+919000000006", "A. Sharma"))
                .extracting(Match::name, match -> match.status().number(), Match::birthYear)
                .containsExactlyInAnyOrder(
                        tuple(new PersonName("Anil Sharma"), 2, 1980),
                        tuple(new PersonName("Anil Kumar Sharma"), 1, 2003));
    }

    @ParameterizedTest(name = "{1} on {0} is nobody")
    @CsvSource({
        "+919000000099, Asha Rao",
        "+919000000001, Rahim Uddin",
        "+919000000006, Sharma",
        "+919000000006, A",
    })
    void nobodyElseIsFound(String mobile, String name) {
        assertThat(REGISTRY.find(mobile, name)).isEmpty();
    }

    @Test
    void theImportersIdComesBack() {
        assertThat(REGISTRY.find("+919000000001", "Asha Rao"))
                .extracting(Match::beneficiaryId)
                .containsExactly("10000000000001");
    }

    @Test
    void theirProgrammeIsSupportedAndNoOther() {
        assertThat(REGISTRY.programmes.supported()).containsExactly("covid-19");
        assertThatThrownBy(() -> REGISTRY.finding.find(null, new PersonName("Asha Rao"), "polio"))
                .isInstanceOf(ProgrammeUnknown.class);
    }

    @Test
    void aFindingTakesOneStatementHoweverManyAreMeant() {
        int before = REGISTRY.found.statements();

        assertThat(REGISTRY.find("+919000000006", "A. Sharma")).hasSize(2);

        assertThat(REGISTRY.found.statements() - before).isEqualTo(1);
    }

    @Test
    void theMappingAgreesWithTheTables() {
        REGISTRY.mappingAgreesWithTables();
    }
}
