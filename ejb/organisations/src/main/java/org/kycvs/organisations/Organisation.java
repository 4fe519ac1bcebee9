package org.kycvs.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Time;

/**
 * One registered organisation, and what it has been approved for.
 *
 * <p>Modes and return URLs are arrays of its own row, so that one statement reads everything that a call needs.
 */
@Entity
@Table(schema = "organisations", name = "organisation")
class Organisation {

    @Id
    private UUID id;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "legal_name")
    private String legalName;

    @Column(name = "sms_name")
    private String smsName;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Enumerated(EnumType.STRING)
    private OrganisationState state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<Mode> modes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "return_urls")
    private List<String> returnUrls;

    @Column(name = "verified_since")
    private Instant verifiedSince;

    private @Nullable String logo;

    @Column(name = "quota_minute")
    private @Nullable Integer quotaMinute;

    @Column(name = "quota_day")
    private @Nullable Integer quotaDay;

    @Column(name = "agreement_until")
    private @Nullable LocalDate agreementUntil;

    @Column(name = "own_words")
    private @Nullable String ownWords;

    @Column(name = "own_words_language")
    private @Nullable String ownWordsLanguage;

    private boolean dpop;

    @ManyToMany
    @JoinTable(
            schema = "organisations",
            name = "organisation_purpose",
            joinColumns = @JoinColumn(name = "organisation_id"),
            inverseJoinColumns = @JoinColumn(name = "purpose_code"))
    @OrderBy("position")
    private List<PublishedPurpose> purposes;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    /**
     * Approved, and so active, from now on.
     *
     * @param published the list from which its purposes are taken
     * @throws TermsRefused a purpose is not on the list
     */
    Organisation(OrganisationId id, String clientId, Terms terms, Collection<PublishedPurpose> published, Instant now) {
        this.id = id.value();
        this.clientId = clientId;
        this.state = OrganisationState.ACTIVE;
        this.verifiedSince = now;
        agree(terms, published);
    }

    /**
     * From now on it is, and may do, what these terms say.
     *
     * @throws TermsRefused a purpose is not on the list
     */
    final void agree(Terms terms, Collection<PublishedPurpose> published) {
        this.legalName = terms.legalName();
        this.smsName = terms.smsName();
        this.kind = terms.kind();
        this.modes = terms.modes();
        this.returnUrls = terms.returnUrls();
        this.logo = terms.logo();
        this.quotaMinute = terms.quota() == null ? null : terms.quota().perMinute();
        this.quotaDay = terms.quota() == null ? null : terms.quota().perDay();
        this.agreementUntil = terms.agreementUntil();
        this.ownWords = terms.ownWords() == null ? null : terms.ownWords().text();
        this.ownWordsLanguage =
                terms.ownWords() == null ? null : terms.ownWords().language();
        this.dpop = terms.dpop();
        this.purposes = taken(terms.purposes(), published);
    }

    boolean is(OrganisationId other) {
        return id.equals(other.value());
    }

    Terms terms() {
        return new Terms(
                legalName,
                smsName,
                kind,
                purposes.stream().map(PublishedPurpose::code).toList(),
                modes,
                returnUrls,
                logo,
                quotaMinute == null || quotaDay == null ? null : new Quota(quotaMinute, quotaDay),
                agreementUntil,
                ownWords(),
                dpop);
    }

    /** @throws StateRefused it does not ask now, so there is nothing to suspend */
    void suspend() {
        StateRefused.unless(state == OrganisationState.ACTIVE);
        state = OrganisationState.SUSPENDED;
    }

    /** @throws StateRefused it is closed already */
    void close() {
        StateRefused.unless(state != OrganisationState.CLOSED);
        state = OrganisationState.CLOSED;
    }

    /** @throws StateRefused nobody has suspended or closed it */
    void resume() {
        StateRefused.unless(state != OrganisationState.ACTIVE);
        state = OrganisationState.ACTIVE;
    }

    /** What it is by decision and by the calendar. */
    OrganisationState state(Instant now) {
        boolean over = agreementUntil != null && !now.isBefore(end(agreementUntil));
        return over && state == OrganisationState.ACTIVE ? OrganisationState.EXPIRED : state;
    }

    /**
     * The proof that it may ask, if it may.
     *
     * @throws OrganisationRefused {@code organisation-suspended}, also once its agreement is over; {@code organisation-unknown}
     *     once it is closed, because nothing that its staff could do opens it again
     */
    AskingOrganisation asking(Instant now) {
        return switch (state(now)) {
            case ACTIVE -> new AskingOrganisation(profile(now));
            case SUSPENDED, EXPIRED -> throw new OrganisationRefused(OrganisationRefused.Reason.ORGANISATION_SUSPENDED);
            case CLOSED -> throw new OrganisationRefused(OrganisationRefused.Reason.ORGANISATION_UNKNOWN);
        };
    }

    OrganisationProfile profile(Instant now) {
        return new OrganisationProfile(
                new OrganisationId(id),
                clientId,
                legalName,
                smsName,
                kind.code(),
                verifiedSince,
                state(now),
                purposes.stream().map(PublishedPurpose::view).toList(),
                Set.copyOf(modes),
                List.copyOf(returnUrls),
                logo,
                ownWords(),
                dpop);
    }

    private @Nullable OwnWords ownWords() {
        return ownWords == null || ownWordsLanguage == null ? null : new OwnWords(ownWords, ownWordsLanguage);
    }

    /** With the end of the day, where the programme is. */
    private static Instant end(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(Time.PROGRAMME_ZONE).toInstant();
    }

    /** @throws TermsRefused a purpose is not on the list */
    static List<PublishedPurpose> taken(List<String> codes, Collection<PublishedPurpose> published) {
        List<PublishedPurpose> taken = published.stream()
                .filter(purpose -> codes.contains(purpose.code()))
                .sorted(Comparator.comparingInt(PublishedPurpose::position))
                .collect(Collectors.toCollection(ArrayList::new)); // Hibernate wraps it
        if (taken.size() < codes.size()) {
            String known = published.stream().map(PublishedPurpose::code).collect(Collectors.joining(", "));
            throw new TermsRefused("purposes", "must be of the published list: " + known);
        }
        return taken;
    }
}
