package org.kycvs.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.PersonName;

/**
 * One registered person who agrees with a proven mobile and a name, and their status.
 *
 * @param beneficiaryId the registry's own id; personal, never shown
 * @param name as registered; shown only masked
 * @param birthYear as registered
 * @param nameMatch how the given name agreed
 * @param status the status by the schedule
 * @param programme for example {@code covid-19}
 * @param scheduleVersion the schedule that turned doses into the status
 * @param asOf the instant at which the registry was read
 */
public record Match(
        String beneficiaryId,
        PersonName name,
        @Nullable Integer birthYear,
        NameMatch nameMatch,
        VaccinationStatus status,
        String programme,
        String scheduleVersion,
        Instant asOf) {

    @Override
    public String toString() {
        return "Match[" + nameMatch + "]";
    }
}
