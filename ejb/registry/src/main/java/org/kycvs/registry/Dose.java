package org.kycvs.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One dose that an importer reported for one beneficiary; written by the import, only read here. */
@Entity
@Immutable
@Table(schema = "registry", name = "dose")
class Dose {

    /** The order in which doses were given; one day's doses in an order that never changes. */
    static final Comparator<Dose> IN_ORDER = Comparator.comparing(Dose::date).thenComparing(dose -> dose.reference);

    /** The keyed digest of the importer's id. */
    @Id
    private String reference;

    private String beneficiary;

    private String programme;

    private String vaccine;

    @Column(name = "dose_date")
    private @Nullable LocalDate date;

    private boolean withdrawn;

    @SuppressWarnings("NullAway.Init")
    protected Dose() {}

    Dose(String reference, String beneficiary, Given given) {
        this.reference = reference;
        this.beneficiary = beneficiary;
        this.programme = given.programme;
        this.vaccine = given.vaccine;
        this.date = given.date;
        this.withdrawn = given.isWithdrawal();
    }

    /** Not withdrawn, and no later than the given day. */
    boolean isGivenBy(LocalDate today) {
        return !withdrawn && !date().isAfter(today);
    }

    boolean belongsTo(Beneficiary person) {
        return beneficiary.equals(person.reference());
    }

    String vaccine() {
        return vaccine;
    }

    /** Days since an earlier dose. */
    long daysAfter(Dose earlier) {
        return ChronoUnit.DAYS.between(earlier.date(), date());
    }

    private LocalDate date() {
        return Objects.requireNonNull(date, "only a withdrawn dose may have no date");
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
