package org.kycvs.admin.overview;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.kycvs.verification.RequestState;

/** Of bars: each at least 3 to 1 on the light ground and on the dark one (WCAG 2.2, 1.4.11). */
final class Colours {

    static final String GOOD = "#2f8f5b";
    static final String CALM = "#7e8894";

    /** In the order in which they stand upon each other. */
    static final Map<RequestState, String> OF_STATES = new TreeMap<>(Map.of(
            RequestState.SHARED, GOOD,
            RequestState.NOT_SHARED, "#c2701f",
            RequestState.EXPIRED, CALM,
            RequestState.CANCELLED, "#b2599f",
            RequestState.PENDING, "#4a7fe0"));

    private Colours() {}

    static String of(RequestState state) {
        return Objects.requireNonNull(OF_STATES.get(state));
    }
}
