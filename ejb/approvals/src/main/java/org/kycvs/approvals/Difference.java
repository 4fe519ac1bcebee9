package org.kycvs.approvals;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * One thing that a change would alter.
 *
 * @param name a stable word, for example {@code legal_name}
 * @param before empty where there was nothing
 * @param after empty where there will be nothing
 */
public record Difference(String name, String before, String after) {

    /** Nothing where both are the same. */
    public static Stream<Difference> between(String name, Object before, Object after) {
        return Objects.equals(before, after)
                ? Stream.empty()
                : Stream.of(new Difference(name, before.toString(), after.toString()));
    }
}
