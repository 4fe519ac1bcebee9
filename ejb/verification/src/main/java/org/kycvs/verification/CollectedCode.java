package org.kycvs.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.kycvs.consent.Notice;
import org.kycvs.kernel.NewRow;
import org.kycvs.signing.KeyedDigest;

/**
 * Of a request whose code the organisation collects: with which words the newest code was sent, and which one decided.
 *
 * @param noticeText the SMS, its digits masked
 * @param answeredBy keyed digest of the code that decided; null until then
 */
@Embeddable
record CollectedCode(
        @Column(name = "notice_id") String noticeId,
        @Column(name = "notice_version") Integer noticeVersion,
        @Column(name = "notice_language") String noticeLanguage,
        @Column(name = "notice_text") String noticeText,
        @Column(name = "answered_by") @Nullable String answeredBy) {

    static CollectedCode sentWith(Notice notice) {
        return new CollectedCode(notice.id(), notice.version(), notice.language(), notice.text(), null);
    }

    CollectedCode answeredBy(KeyedDigest digest) {
        return new CollectedCode(noticeId, noticeVersion, noticeLanguage, noticeText, digest.text());
    }

    Notice notice() {
        return new Notice(noticeId, noticeVersion, noticeLanguage, noticeText);
    }

    void write(NewRow row) {
        row.with("notice_id", noticeId)
                .with("notice_version", noticeVersion)
                .with("notice_language", noticeLanguage)
                .with("notice_text", noticeText);
    }
}
