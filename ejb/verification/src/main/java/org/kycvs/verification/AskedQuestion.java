package org.kycvs.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.consent.ConsentTerms;
import org.kycvs.kernel.NewRow;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.OrganisationProfile;

/** What was asked, and by whom, as it is stored; nothing in it is personal and nothing in it changes. */
@Embeddable
record AskedQuestion(
        @Column(name = "organisation_id", updatable = false) UUID organisationId,
        @Column(name = "client_id", updatable = false) String clientId,

        @Enumerated(EnumType.STRING) @Column(name = "mode", updatable = false)
        Mode mode,

        @Column(name = "purpose", updatable = false) String purpose,
        @Column(name = "programme", updatable = false) String programme,

        @Column(name = "return_url", updatable = false) @Nullable
        String returnUrl,

        @Column(name = "client_state", updatable = false) @Nullable
        String clientState,

        @Column(name = "nonce", updatable = false) @Nullable String nonce,

        @Column(name = "reference", updatable = false) @Nullable
        String reference,

        @Column(name = "language", updatable = false) @Nullable
        String language,

        @Enumerated(EnumType.STRING) @Column(name = "consent_type", updatable = false)
        ConsentTerms.Type consentType,

        @Column(name = "consent_until", updatable = false) @Nullable
        LocalDate consentUntil,

        @Column(name = "consent_max_uses", updatable = false)
        int consentMaxUses) {

    static AskedQuestion of(OrganisationProfile organisation, Question question) {
        return new AskedQuestion(
                organisation.id().value(),
                organisation.clientId(),
                question.mode(),
                question.purpose(),
                question.programme(),
                question.echo().returnUrl(),
                question.echo().state(),
                question.echo().nonce(),
                question.echo().reference(),
                question.language(),
                question.terms().type(),
                question.terms().until(),
                question.terms().maxUses());
    }

    ConsentTerms terms() {
        return new ConsentTerms(consentType, consentUntil, consentMaxUses);
    }

    void write(NewRow row) {
        row.with("organisation_id", organisationId)
                .with("client_id", clientId)
                .with("mode", mode)
                .with("purpose", purpose)
                .with("programme", programme)
                .with("return_url", returnUrl)
                .with("client_state", clientState)
                .with("nonce", nonce)
                .with("reference", reference)
                .with("language", language)
                .with("consent_type", consentType)
                .with("consent_until", consentUntil)
                .with("consent_max_uses", consentMaxUses);
    }
}
