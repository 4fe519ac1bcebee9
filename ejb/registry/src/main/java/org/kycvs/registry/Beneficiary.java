package org.kycvs.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.PersonName;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.Sealing;

/** A registered person as the table has them: named to whoever holds the key; written by the import, only read here. */
@Entity
@Immutable
@Table(schema = "registry", name = "beneficiary")
class Beneficiary {

    /** The keyed digest of the importer's id. */
    @Id
    private String reference;

    @Column(name = "beneficiary_id")
    private byte[] id;

    @Column(name = "mobile_index")
    private String mobileIndex;

    private byte[] name;

    @Column(name = "birth_year")
    private @Nullable Integer birthYear;

    @SuppressWarnings("NullAway.Init")
    protected Beneficiary() {}

    String reference() {
        return reference;
    }

    String id(Sealing sealing) {
        return sealing.openText(KeyUse.DATA, context("beneficiary_id", reference), id);
    }

    @Nullable
    Integer birthYear() {
        return birthYear;
    }

    PersonName name(Sealing sealing) {
        return new PersonName(sealing.openText(KeyUse.DATA, context("name", reference), name));
    }

    /** Where a sealed value belongs. */
    static String context(String column, String reference) {
        return "registry.beneficiary." + column + ":" + reference;
    }
}
