package org.kycvs.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.NewRow;
import org.kycvs.organisations.OwnWords;

/** A {@link ConsentOffer} as it is stored: values only, so that it still reads when organisation and notice have changed. */
@Embeddable
record OfferedTerms(
        @Column(name = "organisation_id") UUID organisationId,
        @Column(name = "organisation_name") String organisationName,
        @Column(name = "client_id") String clientId,
        @Column(name = "subject") @Nullable String subject,
        @Column(name = "purpose") String purpose,
        @Column(name = "purpose_text") String purposeText,
        @Enumerated(EnumType.STRING) @Column(name = "type") ConsentTerms.Type type,
        @Column(name = "valid_until") Instant validUntil,
        @Column(name = "max_uses") int maxUses,
        @Column(name = "notice_id") String noticeId,
        @Column(name = "notice_version") int noticeVersion,
        @Column(name = "notice_language") String noticeLanguage,
        @Column(name = "notice_sha256") String noticeSha256,
        @Column(name = "notice_text") String noticeText,

        @Enumerated(EnumType.STRING) @Column(name = "channel")
        Channel channel,

        @Column(name = "status_seen") boolean statusSeen,

        @Enumerated(EnumType.STRING) @Column(name = "acting_for")
        ActingFor actingFor) {

    static OfferedTerms of(ConsentOffer offer) {
        return new OfferedTerms(
                offer.organisation().id().value(),
                offer.organisation().legalName(),
                offer.organisation().clientId(),
                offer.subject(),
                offer.purpose().code(),
                shown(offer),
                offer.terms().type(),
                offer.validUntil(),
                offer.terms().maxUses(),
                offer.notice().id(),
                offer.notice().version(),
                offer.notice().language(),
                offer.notice().sha256(),
                offer.notice().text(),
                offer.channel(),
                offer.statusSeen(),
                offer.actingFor());
    }

    /** The published purpose and, as a quotation, what the organisation says of its own accord. */
    private static String shown(ConsentOffer offer) {
        OwnWords words = offer.organisation().ownWords();
        String purpose = offer.purpose().text();
        return words == null ? purpose : purpose + " “" + words.text() + "”";
    }

    void write(NewRow row) {
        row.with("organisation_id", organisationId)
                .with("organisation_name", organisationName)
                .with("client_id", clientId)
                .with("subject", subject)
                .with("purpose", purpose)
                .with("purpose_text", purposeText)
                .with("type", type)
                .with("valid_until", validUntil)
                .with("max_uses", maxUses)
                .with("notice_id", noticeId)
                .with("notice_version", noticeVersion)
                .with("notice_language", noticeLanguage)
                .with("notice_sha256", noticeSha256)
                .with("notice_text", noticeText)
                .with("channel", channel)
                .with("status_seen", statusSeen)
                .with("acting_for", actingFor);
    }
}
