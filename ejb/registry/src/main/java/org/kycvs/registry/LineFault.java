package org.kycvs.registry;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a line is rejected, and by which column; its code is what the importer reads. */
public enum LineFault {
    TOO_FEW_COLUMNS(null),
    TOO_MANY_COLUMNS(null),
    MISSING_BENEFICIARY_ID(Column.BENEFICIARY_ID),
    /** Not 1 to 64 letters, digits and {@code . _ : / -}. */
    UNREADABLE_BENEFICIARY_ID(Column.BENEFICIARY_ID),
    MISSING_MOBILE(Column.MOBILE),
    UNREADABLE_MOBILE(Column.MOBILE),
    MISSING_NAME(Column.NAME),
    UNREADABLE_NAME(Column.NAME),
    /** Not a year from 1900 to this one. */
    IMPOSSIBLE_BIRTH_YEAR(Column.BIRTH_YEAR),
    MISSING_PROGRAMME(Column.PROGRAMME),
    /** No schedule is in force for it. */
    UNKNOWN_PROGRAMME(Column.PROGRAMME),
    MISSING_VACCINE(Column.VACCINE),
    /** Not in the programme's schedule, and not {@code VOID}. */
    UNKNOWN_VACCINE(Column.VACCINE),
    MISSING_DOSE_DATE(Column.DOSE_DATE),
    /** Not a day of the calendar as {@code 2021-04-02}, or before the person's birth. */
    IMPOSSIBLE_DATE(Column.DOSE_DATE),
    DOSE_IN_FUTURE(Column.DOSE_DATE),
    MISSING_DOSE_ID(Column.DOSE_ID),
    /** Not 1 to 64 letters, digits and {@code . _ : / -}. */
    UNREADABLE_DOSE_ID(Column.DOSE_ID),
    /** The dose id is known for another beneficiary, or from another importer. */
    DOSE_OF_ANOTHER(Column.DOSE_ID),
    /** The dose was withdrawn earlier, which is for good. */
    DOSE_WITHDRAWN(Column.DOSE_ID);

    private final @Nullable Column column;

    LineFault(@Nullable Column column) {
        this.column = column;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** This fault found in that line. */
    public Rejection in(long line) {
        return new Rejection(line, column == null ? null : column.header(), code());
    }
}
