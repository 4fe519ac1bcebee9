package org.kycvs.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kycvs.registry.DoseSamples.TODAY;
import static org.kycvs.registry.DoseSamples.course;
import static org.kycvs.registry.DoseSamples.mixture;
import static org.kycvs.registry.DoseSamples.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Doses become a status")
class ScheduleTest {

    private static final Course[] COURSES = {
        course("COVISHIELD", 2, 84),
        course("COVAXIN", 2, 28),
        course("SPUTNIK V", 2, 21),
        course("SPUTNIK LIGHT", 1, 0),
        course("ZYCOV-D", 3, 28),
        course("JANSSEN", 1, 0),
    };

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // The personas.
                "COVISHIELD 2021-04-02, COVISHIELD 2021-07-12 | 2 | Asha Rao: two doses, 101 days apart",
                "COVAXIN 2021-06-01 | 1 | Rahim Uddin: one of two",
                "'' | 0 | Meena Kumari: no dose",
                "SPUTNIK LIGHT 2022-02-10 | 2 | Joseph Lobo: a single-dose vaccine",
                "COVISHIELD 2021-03-05, COVISHIELD 2021-06-01, COVISHIELD 2022-03-15 | 2 | Sanjay Das: two and a booster",
                "COVISHIELD 2021-05-01, COVISHIELD 2021-05-11 | 1 | Nasreen Begum: after 10 days does not count",
                "COVISHIELD 2021-04-15, COVAXIN 2021-07-20 | 1 | Chandra Prakash: no such mixture",
                "COVISHIELD 2021-05-05, VOID 2021-08-05 | 1 | Fatima Sheikh: second withdrawn",
                "ZYCOV-D 2022-02-01, ZYCOV-D 2022-03-02 | 1 | Gurpreet Singh: two of three",
                // The edge of the interval: 84 days, 4 of grace.
                "COVISHIELD 2021-01-01, COVISHIELD 2021-03-21 | 1 | 79 days are too few",
                "COVISHIELD 2021-01-01, COVISHIELD 2021-03-22 | 2 | 80 days are enough",
                "COVISHIELD 2021-01-01, COVISHIELD 2021-03-26 | 2 | 84 days are enough",
                "COVAXIN 2021-06-01, COVAXIN 2021-06-24 | 1 | 23 days of 28 are too few",
                "COVAXIN 2021-06-01, COVAXIN 2021-06-25 | 2 | 24 days of 28 are enough",
                // Leap days are days.
                "COVISHIELD 2023-12-10, COVISHIELD 2024-02-28 | 2 | 80 days before the leap day",
                "COVISHIELD 2023-12-11, COVISHIELD 2024-02-29 | 2 | 80 days, on the leap day",
                "COVISHIELD 2023-12-12, COVISHIELD 2024-02-29 | 1 | 79 days, on the leap day",
                "COVISHIELD 2023-12-12, COVISHIELD 2024-03-01 | 2 | 80 days, over the leap day",
                "COVISHIELD 2022-12-12, COVISHIELD 2023-03-01 | 1 | 79 days, no leap day",
                // Today and tomorrow.
                "COVAXIN 2026-11-23 | 1 | today counts",
                "COVAXIN 2026-11-24 | 0 | tomorrow does not",
                "COVAXIN 2026-10-01, COVAXIN 2026-11-23 | 2 | the second today",
                "COVAXIN 2026-10-01, COVAXIN 2026-11-24 | 1 | the second tomorrow",
                // After a dose that does not count, the last that counts is the measure.
                "COVISHIELD 2021-01-01, COVISHIELD 2021-01-20, COVISHIELD 2021-03-26 | 2 | a third at the right time",
                "COVAXIN 2021-06-01, COVAXIN 2021-06-15, COVAXIN 2021-06-29 | 2 | the middle one does not count",
                "COVISHIELD 2021-01-01, COVISHIELD 2021-03-01, COVISHIELD 2021-03-21 | 1 | none late enough",
                // One day's doses are one.
                "COVAXIN 2021-06-01, COVAXIN 2021-06-01 | 1 | entered twice",
                "COVAXIN 2021-06-01, COVAXIN 2021-06-01, COVAXIN 2021-07-01 | 2 | entered twice, then the second",
                // Three doses.
                "ZYCOV-D 2022-02-01, ZYCOV-D 2022-03-02, ZYCOV-D 2022-03-30 | 2 | three of three",
                "ZYCOV-D 2022-02-01, ZYCOV-D 2022-03-02, ZYCOV-D 2022-03-20 | 1 | the third too early",
                // Single doses need nothing before them.
                "JANSSEN 2022-02-10 | 2 | one of one",
                "COVISHIELD 2021-05-01, JANSSEN 2021-05-02 | 2 | one course begun, another complete",
                // Boosters change nothing.
                "COVAXIN 2021-06-01, COVAXIN 2021-07-01, COVISHIELD 2022-04-01 | 2 | another vaccine as a booster",
                "COVAXIN 2021-06-01, COVAXIN 2021-07-01, COVAXIN 2021-07-02 | 2 | a booster too early",
                "COVAXIN 2021-06-01, COVAXIN 2021-07-01, VOID 2022-07-02 | 2 | a booster withdrawn",
                // Withdrawn, unknown.
                "VOID 2021-05-05 | 0 | the only one withdrawn",
                "SNAKE OIL 2021-05-05, SNAKE OIL 2021-09-05 | 0 | not in the schedule",
            })
    void status(String doses, int status, String why) {
        List<Dose> given = doses.isBlank() || doses.equals("''")
                ? List.of()
                : Arrays.stream(doses.split(", ")).map(DoseSamples::dose).toList();

        assertThat(schedule(COURSES).statusOf(given, TODAY).number()).as(why).isEqualTo(status);
        assertThat(schedule(COURSES).statusOf(reversed(given), TODAY).number())
                .as("in whatever order they are read")
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "COVISHIELD 2021-04-15, COVAXIN 2021-06-10 | 2 | 56 days, and 56 are asked for",
                "COVAXIN 2021-04-15, COVISHIELD 2021-06-06 | 2 | the other way round, with grace",
                "COVISHIELD 2021-04-15, COVAXIN 2021-06-05 | 1 | 51 days are too few",
                "COVISHIELD 2021-04-15, SPUTNIK V 2021-07-20 | 1 | another mixture is not allowed",
                "COVISHIELD 2021-04-15, COVISHIELD 2021-06-10 | 1 | the mixture's interval is not that of the vaccine",
                "COVISHIELD 2021-04-15, COVISHIELD 2021-07-20 | 2 | unmixed as ever",
            })
    void aMixtureCountsOnlyIfTheScheduleAllowsIt(String doses, int status, String why) {
        Schedule mixing = schedule(
                course("COVISHIELD", 2, 84),
                course("COVAXIN", 2, 28),
                course("SPUTNIK V", 2, 21),
                mixture("COVISHIELD", "COVAXIN", 56));

        List<Dose> given =
                Arrays.stream(doses.split(", ")).map(DoseSamples::dose).toList();

        assertThat(mixing.statusOf(given, TODAY).number()).as(why).isEqualTo(status);
    }

    @Test
    void aScheduleIsInForceFromItsFirstDay() {
        assertThat(schedule(COURSES).isInForce(LocalDate.of(2022, 2, 28))).isFalse();
        assertThat(schedule(COURSES).isInForce(LocalDate.of(2022, 3, 1))).isTrue();
    }

    private static List<Dose> reversed(List<Dose> doses) {
        List<Dose> reversed = new ArrayList<>(doses);
        Collections.reverse(reversed);
        return reversed;
    }
}
