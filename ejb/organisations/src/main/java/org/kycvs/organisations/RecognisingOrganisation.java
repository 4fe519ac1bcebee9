package org.kycvs.organisations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.kycvs.kernel.OrganisationId;

/** Says who is asking. The state is read on every call: a suspended organisation is refused at once, whatever its token says. */
@Stateless
@PermitAll
public class RecognisingOrganisation {

    /**
     * @param clientId from a token that has been verified
     * @throws OrganisationRefused {@code organisation-unknown} or {@code organisation-suspended}
     */
    public AskingOrganisation byClient(String clientId) {
        throw new UnsupportedOperationException();
    }

    /** The organisation behind a request, whatever its state, to be shown to the person. */
    public OrganisationProfile profile(OrganisationId id) {
        throw new UnsupportedOperationException();
    }
}
