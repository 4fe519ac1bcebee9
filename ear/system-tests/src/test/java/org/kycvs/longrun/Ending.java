package org.kycvs.longrun;

/** How a journey ended for those who were there. */
enum Ending {
    SHARED("shared", "SHARED", "GRANTED"),
    DECLINED("not_shared", "NOT_SHARED", "DENIED"),
    CANCELLED("cancelled", "CANCELLED", "");

    /** As the organisation reads it. */
    final String read;

    /** As the database keeps it. */
    final String stored;

    /** The decision that must be recorded, once; none if empty. */
    final String decision;

    Ending(String read, String stored, String decision) {
        this.read = read;
        this.stored = stored;
        this.decision = decision;
    }

    /** What the n-th person has in mind: most say yes. */
    static Ending wishedBy(long person) {
        return switch (Math.floorMod(person, 10)) {
            case 3 -> DECLINED;
            case 7 -> CANCELLED;
            default -> SHARED;
        };
    }
}
