package org.kycvs.organisations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The published list of purposes: what any organisation can be approved for. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Purposes {

    @Inject
    PublishedPurposes purposes;

    /** All of them, in the order of the list. */
    public List<Purpose> published() {
        return purposes.all().stream().map(PublishedPurpose::view).toList();
    }
}
