package org.kycvs.organisations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Hands out the marks of organisations, which are for everybody to see. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ShowingLogo {

    @Inject
    Logos logos;

    /**
     * The PNG, which is the same for ever.
     *
     * @param digest see {@link OrganisationProfile#logo}
     */
    public Optional<byte[]> png(String digest) {
        return logos.find(digest);
    }
}
