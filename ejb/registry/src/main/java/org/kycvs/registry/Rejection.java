package org.kycvs.registry;

import org.jspecify.annotations.Nullable;

/**
 * One line that was not taken; never its values.
 *
 * @param line in the file, the header is line 1
 * @param column the header's name, if one column is to blame
 * @param code why, for example {@code unknown-vaccine}
 */
public record Rejection(long line, @Nullable String column, String code) {}
