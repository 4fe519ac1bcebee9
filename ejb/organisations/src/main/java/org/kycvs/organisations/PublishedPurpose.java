package org.kycvs.organisations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A line of the published list; migrations alone change it, so that nobody invents a reason for one organisation. */
@Entity
@Immutable
@Table(schema = "organisations", name = "purpose")
class PublishedPurpose {

    @Id
    private String code;

    private String text;

    private short position;

    @SuppressWarnings("NullAway.Init")
    protected PublishedPurpose() {}

    PublishedPurpose(String code, String text, int position) {
        this.code = code;
        this.text = text;
        this.position = (short) position;
    }

    String code() {
        return code;
    }

    /** Where it stands in the list. */
    int position() {
        return position;
    }

    Purpose view() {
        return new Purpose(code, text);
    }
}
