package org.kycvs.registry;

import java.time.LocalDate;
import java.util.List;

/** Schedules and doses that read aloud. */
final class DoseSamples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static int doses;

    private DoseSamples() {}

    static Course course(String vaccine, int doses, int leastDays) {
        return new Course(vaccine, vaccine, List.of(vaccine), doses, leastDays);
    }

    static Course mixture(String one, String other, int leastDays) {
        return new Course(one + "+" + other, one + " or " + other, List.of(one, other), 2, leastDays);
    }

    static Schedule schedule(Course... courses) {
        return new Schedule(new Schedule.Key("covid-19", "test"), LocalDate.of(2022, 3, 1), 4, List.of(courses));
    }

    /** "COVISHIELD 2021-04-02". */
    static Dose dose(String text) {
        int split = text.lastIndexOf(' ');
        return new Dose("dose-" + doses++, text.substring(0, split), LocalDate.parse(text.substring(split + 1)), false);
    }
}
