package org.kycvs.registry;

import org.jspecify.annotations.Nullable;

/**
 * A person as the table has them.
 *
 * @param reference the keyed digest of the importer's id
 * @param id sealed, as {@code mobile} and {@code name} are
 */
@SuppressWarnings("ArrayRecordComponent") // on its way into a statement; never compared
record PersonRow(
        String reference,
        byte[] id,
        String mobileIndex,
        byte[] mobile,
        byte[] name,
        @Nullable Integer birthYear) {}
