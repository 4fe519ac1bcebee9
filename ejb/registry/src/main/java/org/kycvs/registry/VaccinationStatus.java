package org.kycvs.registry;

/** The one fact that is asked for; its number is the contract's {@code vaccination_status}. */
public enum VaccinationStatus {
    /** On the registry, with no dose that counts. */
    NOT_VACCINATED(0),
    /** At least one dose counts, and no course is complete. */
    PARTIALLY_VACCINATED(1),
    /** The doses that count complete a course of the schedule. */
    FULLY_VACCINATED(2);

    private final int number;

    VaccinationStatus(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
