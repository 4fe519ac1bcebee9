package org.kycvs.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;

/**
 * Keyed digests of the ids that importers give. An id may be anything, a mobile number too, so none stands in a table in
 * clear.
 */
@ApplicationScoped
class References {

    @Inject
    Digesting digesting;

    String of(Reported.Person person) {
        return digesting.digest(KeyUse.REGISTRY_ID, "beneficiary", person.id()).text();
    }

    String of(Reported.NewDose dose) {
        return digesting.digest(KeyUse.REGISTRY_ID, "dose", dose.id()).text();
    }
}
