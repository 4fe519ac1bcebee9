package org.kycvs.organisations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.Listing;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Time;

/** All organisations, for the administrators. */
@Stateless
@RolesAllowed({"onboarding-officer", "approver", "registry-operator", "auditor", "key-custodian"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ListingOrganisations {

    @Inject
    Organisations organisations;

    @Inject
    OrganisationPages pages;

    @Inject
    PublishedPurposes purposes;

    @Inject
    EndingAgreements agreements;

    @Inject
    Clock clock;

    /** Those that may collect codes themselves now, by legal name. */
    public List<OrganisationProfile> collecting() {
        Instant now = clock.instant();
        return organisations.among(pages.withMode(Mode.DIRECT)).stream()
                .map(one -> one.profile(now))
                .filter(OrganisationProfile::active)
                .sorted(Comparator.comparing(OrganisationProfile::legalName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * A part of the list, by legal name if nothing else is asked for. Columns: {@code name} (also found by its short name),
     * {@code client}, {@code state}, {@code since}; filtered also by {@code purposes}.
     */
    public Listing<OrganisationProfile> page(ListQuery query) {
        Instant now = clock.instant();
        Listing<UUID> page = pages.page(query);
        Map<UUID, OrganisationProfile> found = organisations.among(page.rows()).stream()
                .map(one -> one.profile(now))
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity(), (one, same) -> one));
        return new Listing<>(
                page.rows().stream()
                        .flatMap(id -> Stream.ofNullable(found.get(id)))
                        .toList(),
                page.total());
    }

    public Optional<OrganisationProfile> find(OrganisationId id) {
        return organisations.find(id).map(one -> one.profile(clock.instant()));
    }

    /** The legal name of each of these that is registered. */
    public Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        return pages.names(ids);
    }

    /** Those whose agreement ends within that time from today, the first first. */
    public List<EndingAgreement> ending(Period time) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Time.PROGRAMME_ZONE);
        return agreements.between(today, today.plus(time));
    }

    /** What was agreed with it. */
    public Optional<Terms> terms(OrganisationId id) {
        return organisations.find(id).map(Organisation::terms);
    }

    /** What any organisation may be approved for, in the order of the list. */
    public List<Purpose> published() {
        return purposes.all().stream().map(PublishedPurpose::view).toList();
    }
}
