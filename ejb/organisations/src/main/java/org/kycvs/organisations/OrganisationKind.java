package org.kycvs.organisations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What sort of organisation it is, as the person reads it beside the name. */
public enum OrganisationKind {
    EMPLOYER,
    RAIL,
    AIR,
    AIRPORT,
    LODGING,
    EDUCATION,
    HEALTH,
    GOVERNMENT,
    /** Keeps the registry rather than asking it, so it may be without purposes. */
    AUTHORITY,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<OrganisationKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    static String codes() {
        return Arrays.stream(values()).map(OrganisationKind::code).collect(Collectors.joining(", "));
    }
}
