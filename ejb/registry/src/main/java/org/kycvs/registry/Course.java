package org.kycvs.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.List;

/**
 * What completes a vaccination: so many doses of one vaccine, or of the vaccines of a mixture that is allowed.
 *
 * @param code names it in its schedule; a course of one vaccine carries the vaccine's code
 * @param name in words
 * @param vaccines the codes that count towards it
 * @param doses how many complete it
 * @param leastDays between two of its doses
 */
@Embeddable
record Course(
        String code,
        String name,
        List<String> vaccines,
        int doses,
        @Column(name = "least_days") int leastDays) {

    Course {
        vaccines = List.copyOf(vaccines);
    }

    boolean has(String vaccine) {
        return vaccines.contains(vaccine);
    }

    boolean isCompletedBy(Collection<Dose> counting) {
        return counting.stream().filter(dose -> has(dose.vaccine())).count() >= doses;
    }
}
