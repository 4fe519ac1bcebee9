package org.kycvs.registry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One dose that an importer reported for one beneficiary; written by the import, only read here.
 *
 * @param reference the keyed digest of the importer's id
 * @param on only a withdrawn dose may have no date
 */
record Dose(String reference, String vaccine, @Nullable LocalDate on, boolean withdrawn) {

    /** The order in which doses were given; one day's doses in an order that never changes. */
    static final Comparator<Dose> IN_ORDER = Comparator.comparing(Dose::date).thenComparing(Dose::reference);

    /** Not withdrawn, and no later than the given day. */
    boolean isGivenBy(LocalDate today) {
        return !withdrawn && !date().isAfter(today);
    }

    /** Days since an earlier dose. */
    long daysAfter(Dose earlier) {
        return ChronoUnit.DAYS.between(earlier.date(), date());
    }

    private LocalDate date() {
        return Objects.requireNonNull(on, "only a withdrawn dose may have no date");
    }

    /**
     * What was given, and when.
     *
     * @param date may be missing where a dose is withdrawn
     */
    record Given(String programme, String vaccine, @Nullable LocalDate date) {

        /** The importer's word, in place of a vaccine, for a dose that never was. */
        static final String VOID = "VOID";

        boolean isWithdrawal() {
            return vaccine.equals(VOID);
        }
    }
}
