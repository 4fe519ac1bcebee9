package org.kycvs.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an imported line may say, in the order of the contract's header (section 7). */
public enum Column {
    BENEFICIARY_ID,
    MOBILE,
    NAME,
    BIRTH_YEAR,
    PROGRAMME,
    VACCINE,
    DOSE_DATE,
    DOSE_ID;

    /** Those that tell of the person, not of a dose. */
    static final List<Column> OF_PERSON = List.of(BENEFICIARY_ID, MOBILE, NAME, BIRTH_YEAR);

    /** The name in the header. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The whole header. */
    public static List<String> headers() {
        return Arrays.stream(values()).map(Column::header).toList();
    }
}
