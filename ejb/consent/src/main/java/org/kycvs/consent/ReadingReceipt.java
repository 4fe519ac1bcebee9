package org.kycvs.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kycvs.kernel.ConsentId;

/** Hands out a receipt again. The caller has made sure that it stands before the person themself. */
@Stateless
@PermitAll
public class ReadingReceipt {

    @Inject
    Consents consents;

    /** The receipt as it was signed, a compact JWS of type {@code consent-receipt+jwt}. */
    public Optional<String> receipt(ConsentId id) {
        return consents.find(id).map(Consent::receipt);
    }
}
