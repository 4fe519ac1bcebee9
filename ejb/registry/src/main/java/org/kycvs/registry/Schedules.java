package org.kycvs.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Time;

/** The schedules, read again every few seconds: they change a few times a year, and every finding asks for them. */
@ApplicationScoped
class Schedules {

    /** A new version is in force on every node after so long. */
    private static final Duration KEPT = Duration.ofSeconds(10);

    @PersistenceContext(unitName = "registry")
    EntityManager entities;

    @Inject
    Clock clock;

    private volatile @Nullable Reading last;

    /** The newest version of the programme that is in force today. */
    Optional<Schedule> inForce(String programme) {
        return all().stream()
                .filter(schedule -> schedule.programme().equals(programme) && schedule.isInForce(today()))
                .max(Comparator.comparing(Schedule::validFrom));
    }

    /** The programmes that have one. */
    List<String> programmes() {
        return all().stream()
                .filter(schedule -> schedule.isInForce(today()))
                .map(Schedule::programme)
                .distinct()
                .sorted()
                .toList();
    }

    /** The programme's calendar day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.PROGRAMME_ZONE);
    }

    private List<Schedule> all() {
        Instant now = clock.instant();
        Reading reading = last;
        if (reading == null || !now.isBefore(reading.at.plus(KEPT))) {
            reading = new Reading(read(), now);
            last = reading;
        }
        return reading.schedules;
    }

    private List<Schedule> read() {
        List<Schedule> schedules = entities.createQuery(
                        "select distinct s from Schedule s left join fetch s.courses", Schedule.class)
                .getResultList();
        // They outlive this transaction and serve other threads: no session may hang on them.
        schedules.forEach(entities::detach);
        return schedules;
    }

    private record Reading(List<Schedule> schedules, Instant at) {}
}
