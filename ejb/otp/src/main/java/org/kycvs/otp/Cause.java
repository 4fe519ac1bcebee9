package org.kycvs.otp;

import java.util.Locale;

/**
 * Why the watch is alarmed, and by whom; in the order in which they are looked for: what an address is blamed for is not laid
 * at the door of the organisation at whose page it came.
 */
enum Cause {
    FEW_CONFIRMED_BY_ADDRESS(Kind.FEW_CONFIRMED, Who.ADDRESS),
    FEW_CONFIRMED_BY_ORGANISATION(Kind.FEW_CONFIRMED, Who.ORGANISATION),
    FEW_CONFIRMED_BY_PREFIX(Kind.FEW_CONFIRMED, Who.PREFIX),
    MANY_WRONG_BY_ADDRESS(Kind.MANY_WRONG, Who.ADDRESS),
    MANY_WRONG_BY_ORGANISATION(Kind.MANY_WRONG, Who.ORGANISATION),
    MANY_MOBILES_BY_ADDRESS(Kind.MANY_MOBILES, Who.ADDRESS),
    MANY_MOBILES_BY_BROWSER(Kind.MANY_MOBILES, Who.BROWSER);

    /** What is wrong. */
    enum Kind {
        FEW_CONFIRMED,
        MANY_WRONG,
        MANY_MOBILES;

        Cause byAddress() {
            return Cause.valueOf(name() + "_BY_ADDRESS");
        }
    }

    /** By whom; the column of {@code otp.passcode} that says so. */
    enum Who {
        ADDRESS("address"),
        ORGANISATION("organisation_id"),
        PREFIX("prefix"),
        BROWSER("browser");

        private final String column;

        Who(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    private final Kind kind;
    private final Who who;

    Cause(Kind kind, Who who) {
        this.kind = kind;
        this.who = who;
    }

    Kind kind() {
        return kind;
    }

    Who who() {
        return who;
    }

    /** The stable word in log and audit. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
