package org.kycvs.organisations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.kycvs.kernel.OrganisationId;

/**
 * Says who is asking. The state is read on every call: a suspended organisation is refused at once, whatever its token says.
 *
 * <p>One statement reads all there is to know, so a transaction of its own would only add a trip to the database.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RecognisingOrganisation {

    @Inject
    Organisations organisations;

    /**
     * @param clientId from a token that has been verified
     * @throws OrganisationRefused {@code organisation-unknown} or {@code organisation-suspended}
     */
    public AskingOrganisation byClient(String clientId) {
        return organisations
                .byClient(clientId)
                .orElseThrow(RecognisingOrganisation::unknown)
                .asking();
    }

    /**
     * The organisation behind a request, whatever its state, to be shown to the person.
     *
     * @throws OrganisationRefused {@code organisation-unknown}
     */
    public OrganisationProfile profile(OrganisationId id) {
        return organisations
                .find(id)
                .orElseThrow(RecognisingOrganisation::unknown)
                .profile();
    }

    private static OrganisationRefused unknown() {
        return new OrganisationRefused(OrganisationRefused.Reason.ORGANISATION_UNKNOWN);
    }
}
