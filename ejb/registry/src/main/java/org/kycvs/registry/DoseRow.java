package org.kycvs.registry;

import org.jspecify.annotations.Nullable;

/** A dose as its table has it. */
record DoseRow(String reference, String beneficiary, Dose.Given given) {

    @Nullable
    String date() {
        return given.date() == null ? null : given.date().toString();
    }
}
