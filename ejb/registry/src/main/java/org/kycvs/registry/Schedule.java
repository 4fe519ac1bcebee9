package org.kycvs.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One version of a programme's rule that turns doses into a status (rules, section 3). It is data: a new vaccine or rule
 * is a new version, without a build.
 */
@Entity
@Immutable
@IdClass(Schedule.Key.class)
@Table(schema = "registry", name = "schedule")
class Schedule {

    @Id
    private String programme;

    @Id
    private String version;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    /** The last day, if one is set. */
    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    /** So many days before the least interval a dose still counts. */
    @Column(name = "grace_days")
    private int graceDays;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            schema = "registry",
            name = "course",
            joinColumns = {@JoinColumn(name = "programme"), @JoinColumn(name = "version")})
    private Set<Course> courses = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Schedule() {}

    Schedule(Key key, LocalDate validFrom, int graceDays, Collection<Course> courses) {
        this.programme = key.programme;
        this.version = key.version;
        this.validFrom = validFrom;
        this.graceDays = graceDays;
        this.courses.addAll(courses);
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    boolean knows(String vaccine) {
        return courses.stream().anyMatch(course -> course.has(vaccine));
    }

    /**
     * @param doses of one beneficiary, of this programme, in any order
     * @param today in the programme's zone
     */
    VaccinationStatus statusOf(Collection<Dose> doses, LocalDate today) {
        List<Dose> counting = counting(doses, today);
        if (counting.isEmpty()) {
            return VaccinationStatus.NOT_VACCINATED;
        }
        return courses.stream().anyMatch(course -> course.isCompletedBy(counting))
                ? VaccinationStatus.FULLY_VACCINATED
                : VaccinationStatus.PARTIALLY_VACCINATED;
    }

    private List<Dose> counting(Collection<Dose> doses, LocalDate today) {
        List<Dose> given = doses.stream()
                .filter(dose -> dose.isGivenBy(today) && knows(dose.vaccine()))
                .sorted(Dose.IN_ORDER)
                .toList();
        List<Dose> counting = new ArrayList<>();
        for (Dose dose : given) {
            if (counting.isEmpty() || isLateEnough(dose, counting.get(counting.size() - 1))) {
                counting.add(dose);
            }
        }
        return counting;
    }

    private boolean isLateEnough(Dose dose, Dose lastThatCounts) {
        return dose.daysAfter(lastThatCounts) >= leastDays(lastThatCounts.vaccine(), dose.vaccine()) - graceDays;
    }

    /** The strictest course of both; where the two may not be mixed, the strictest of the later one. */
    private int leastDays(String earlier, String later) {
        return strictest(course -> course.has(earlier) && course.has(later))
                .orElseGet(() -> strictest(course -> course.has(later)).orElseThrow());
    }

    private OptionalInt strictest(Predicate<Course> which) {
        return courses.stream().filter(which).mapToInt(Course::leastDays).max();
    }

    String programme() {
        return programme;
    }

    String version() {
        return version;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** Names a version of a programme's schedule. */
    record Key(String programme, String version) implements Serializable {}
}
