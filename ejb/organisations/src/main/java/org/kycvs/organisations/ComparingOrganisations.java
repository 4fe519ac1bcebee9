package org.kycvs.organisations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Compares who would be registered with those who are, for the administrators who check it. */
@Stateless
@RolesAllowed({"onboarding-officer", "approver", "auditor"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ComparingOrganisations {

    @Inject
    Organisations organisations;

    @Inject
    PublishedPurposes purposes;

    @Inject
    Clock clock;

    public Likeness compare(String clientId, Terms terms) {
        List<String> unpublished = new ArrayList<>(terms.purposes());
        purposes.all().forEach(one -> unpublished.remove(one.code()));
        return new Likeness(
                organisations.byClient(clientId).isPresent(),
                organisations.bySmsName(terms.smsName()).isPresent(),
                unpublished,
                similar(new LegalName(terms.legalName())));
    }

    private List<OrganisationProfile> similar(LegalName name) {
        Instant now = clock.instant();
        return organisations.names().entrySet().stream()
                .filter(one -> name.isLike(new LegalName(one.getValue())))
                .flatMap(one -> organisations.find(one.getKey()).stream())
                .map(one -> one.profile(now))
                .toList();
    }
}
