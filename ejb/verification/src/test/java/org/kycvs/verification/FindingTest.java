package org.kycvs.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kycvs.verification.RequestSamples.finding;
import static org.kycvs.verification.RequestSamples.match;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.PersonName;
import org.kycvs.registry.Match;
import org.kycvs.registry.NameMatch;
import org.kycvs.registry.VaccinationStatus;

class FindingTest {

    private static final Match FIRST = match("1", VaccinationStatus.FULLY_VACCINATED);
    private static final Match SECOND = match("2", VaccinationStatus.NOT_VACCINATED);

    @Test
    void theOnlyOneIsThePersonWithoutAPick() {
        assertThat(finding(FIRST).person(null)).contains(FIRST);
    }

    @Test
    void ofSeveralOnlyThePickedOneIs() {
        assertThat(finding(FIRST, SECOND).person(null)).isEmpty();
        assertThat(finding(FIRST, SECOND).person(1)).contains(SECOND);
    }

    @Test
    void nobodyIsNobody() {
        assertThat(finding().person(null)).isEmpty();
        assertThat(finding().has(0)).isFalse();
    }

    @Test
    void onlyPositionsOnThePageCanBePicked() {
        Finding two = finding(FIRST, SECOND);

        assertThat(two.has(-1)).isFalse();
        assertThat(two.has(0)).isTrue();
        assertThat(two.has(1)).isTrue();
        assertThat(two.has(2)).isFalse();
    }

    @Test
    void whatIsKeptIsWhatWasFound() {
        Match unborn = new Match(
                "3",
                new PersonName("\"রহিম\" উদ্দিন"),
                null,
                NameMatch.CLOSE,
                VaccinationStatus.PARTIALLY_VACCINATED,
                "covid-19",
                "in-2022-03",
                Instant.parse("2026-11-23T10:00:30.123Z"));
        Finding found = finding(FIRST, unborn);

        assertThat(Finding.parse(found.json())).isEqualTo(found);
    }

    @Test
    void itPrintsNobody() {
        assertThat(finding(FIRST).toString()).doesNotContain("Asha");
    }
}
