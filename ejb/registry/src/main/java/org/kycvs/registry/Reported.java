package org.kycvs.registry;

import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.PersonName;

/**
 * What a line that can be read reports: a person, and a dose of theirs or none.
 *
 * @param line where it stands
 */
record Reported(long line, Person person, @Nullable NewDose dose) {

    /** The importer's id of a person, and who that is. */
    record Person(
            String id,
            MobileNumber mobile,
            PersonName name,
            @Nullable Integer birthYear) {
        @Override
        public String toString() {
            return "Person[•••]";
        }
    }

    /** The importer's id of a dose, and what was given. */
    record NewDose(String id, Dose.Given given) {
        @Override
        public String toString() {
            return "NewDose[•••]";
        }
    }
}
