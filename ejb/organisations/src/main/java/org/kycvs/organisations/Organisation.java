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
     * @throws RegistrationRefused a purpose is not on the list
     */
    Organisation(OrganisationId id, Registration registration, Collection<PublishedPurpose> published, Instant now) {
        this.id = id.value();
        this.clientId = registration.clientId();
        this.legalName = registration.legalName();
        this.smsName = registration.smsName();
        this.kind = registration.kind();
        this.state = OrganisationState.ACTIVE;
        this.modes = registration.modes();
        this.returnUrls = registration.returnUrls();
        this.verifiedSince = now;
        this.logo = registration.logo() == null ? null : registration.logo().digest();
        this.purposes = taken(registration.purposes(), published);
    }

    /**
     * The proof that it may ask, if it may.
     *
     * @throws OrganisationRefused {@code organisation-suspended}; {@code organisation-unknown} once it is closed, because
     *     nothing that its staff could do opens it again
     */
    AskingOrganisation asking() {
        return switch (state) {
            case ACTIVE -> new AskingOrganisation(profile());
            case SUSPENDED -> throw new OrganisationRefused(OrganisationRefused.Reason.ORGANISATION_SUSPENDED);
            case CLOSED -> throw new OrganisationRefused(OrganisationRefused.Reason.ORGANISATION_UNKNOWN);
        };
    }

    OrganisationProfile profile() {
        return new OrganisationProfile(
                new OrganisationId(id),
                clientId,
                legalName,
                smsName,
                kind.code(),
                verifiedSince,
                state,
                purposes.stream().map(PublishedPurpose::view).toList(),
                Set.copyOf(modes),
                List.copyOf(returnUrls),
                logo);
    }

    private static List<PublishedPurpose> taken(List<String> codes, Collection<PublishedPurpose> published) {
        List<PublishedPurpose> taken = published.stream()
                .filter(purpose -> codes.contains(purpose.code()))
                .sorted(Comparator.comparingInt(PublishedPurpose::position))
                .toList();
        if (taken.size() < codes.size()) {
            String known = published.stream().map(PublishedPurpose::code).collect(Collectors.joining(", "));
            throw new RegistrationRefused("purposes", "must be of the published list: " + known);
        }
        return taken;
    }
}
