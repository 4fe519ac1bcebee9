package org.kycvs.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.NewRow;

/** Whom the request is about, as far as is known: sealed values, and who gave them. */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // sealed bytes are never compared
record AskedSubject(
        @Column(name = "name") byte @Nullable [] name,

        @Enumerated(EnumType.STRING) @Column(name = "name_source")
        Source nameSource,

        @Column(name = "mobile") byte @Nullable [] mobile,

        @Enumerated(EnumType.STRING) @Column(name = "mobile_source")
        Source mobileSource) {

    static AskedSubject of(byte @Nullable [] name, byte @Nullable [] mobile) {
        return new AskedSubject(name, source(name), mobile, source(mobile));
    }

    AskedSubject withName(byte @Nullable [] changed) {
        return new AskedSubject(changed, nameSource, mobile, mobileSource);
    }

    AskedSubject withMobile(byte[] changed) {
        return new AskedSubject(name, nameSource, changed, mobileSource);
    }

    private static Source source(byte @Nullable [] given) {
        return given == null ? Source.PERSON : Source.ORGANISATION;
    }

    void write(NewRow row) {
        row.with("name", name)
                .with("name_source", nameSource)
                .with("mobile", mobile)
                .with("mobile_source", mobileSource);
    }
}
