package org.kycvs.registry;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.PersonName;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.Sealing;

/**
 * A registered person as the table has them: named to whoever holds the key; written by the import, only read here.
 *
 * @param reference the keyed digest of the importer's id
 * @param doses of the programme that is asked about
 */
@SuppressWarnings("ArrayRecordComponent") // sealed bytes are never compared
record Beneficiary(
        String reference,
        byte[] sealedId,
        byte[] sealedName,
        @Nullable Integer birthYear,
        List<Dose> doses) {

    String id(Sealing sealing) {
        return sealing.openText(KeyUse.DATA, context("beneficiary_id", reference), sealedId);
    }

    PersonName name(Sealing sealing) {
        return new PersonName(sealing.openText(KeyUse.DATA, context("name", reference), sealedName));
    }

    /** The same person, as read from one more row. */
    Beneficiary withDosesOf(Beneficiary other) {
        List<Dose> all = Stream.concat(doses.stream(), other.doses.stream()).toList();
        return new Beneficiary(reference, sealedId, sealedName, birthYear, all);
    }

    /** Where a sealed value belongs. */
    static String context(String column, String reference) {
        return "registry.beneficiary." + column + ":" + reference;
    }

    @Override
    public String toString() {
        return "Beneficiary[" + reference + "]";
    }
}
