package org.kycvs.registry;

import org.jspecify.annotations.Nullable;

/**
 * What a line brings to the tables: a person, and a dose of theirs or none.
 *
 * @param line where it stands
 */
record SealedLine(long line, PersonRow person, @Nullable DoseRow dose) {}
