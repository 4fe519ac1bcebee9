package org.kycvs.organisations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.kycvs.kernel.OrganisationId;

/**
 * Says who is asking. The state is read on every call of an organisation: a suspended one is refused at once, whatever its
 * token says.
 *
 * <p>One statement reads all there is to know, so a transaction of its own would only add a trip to the database.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RecognisingOrganisation {

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    @Inject
    OrganisationSnapshots snapshots;

    /**
     * @param clientId from a token that has been verified
     * @throws OrganisationRefused {@code organisation-unknown} or {@code organisation-suspended}
     */
    public AskingOrganisation byClient(String clientId) {
        return organisations
                .byClient(clientId)
                .orElseThrow(RecognisingOrganisation::unknown)
                .asking(clock.instant());
    }

    /**
     * The organisation behind a request, whatever its state, as it was at most half a second ago: what it has lost by then, no
     * person can give it a second later.
     *
     * @throws OrganisationRefused {@code organisation-unknown}
     */
    public OrganisationProfile profile(OrganisationId id) {
        return snapshots.find(id).orElseThrow(RecognisingOrganisation::unknown);
    }

    /**
     * As it is at this moment, whatever its state.
     *
     * @throws OrganisationRefused {@code organisation-unknown}
     */
    public OrganisationProfile now(OrganisationId id) {
        return organisations
                .find(id)
                .map(found -> found.profile(clock.instant()))
                .orElseThrow(RecognisingOrganisation::unknown);
    }

    /**
     * As it is at this moment, whatever its state.
     *
     * @param clientId of its machine client
     * @throws OrganisationRefused {@code organisation-unknown}
     */
    public OrganisationProfile now(String clientId) {
        return organisations
                .byClient(clientId)
                .map(found -> found.profile(clock.instant()))
                .orElseThrow(RecognisingOrganisation::unknown);
    }

    private static OrganisationRefused unknown() {
        return new OrganisationRefused(OrganisationRefused.Reason.ORGANISATION_UNKNOWN);
    }
}
