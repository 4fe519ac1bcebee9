package org.kycvs.kernel;

import java.util.List;

/**
 * The part of a list that was asked for.
 *
 * @param rows in order
 * @param total how many the whole list has, as it is filtered
 */
public record Listing<R>(List<R> rows, long total) {

    public Listing {
        rows = List.copyOf(rows);
    }
}
