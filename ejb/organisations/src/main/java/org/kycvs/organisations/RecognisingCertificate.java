package org.kycvs.organisations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;

/**
 * Says who is asking where a signed message takes the place of a token. Certificate and organisation are read on every call, so
 * that one that was removed, or has run out, counts no more in the next.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RecognisingCertificate {

    @Inject
    Certificates certificates;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    /**
     * @param certificate whose private key has signed this very message
     * @throws CertificateRefused {@code invalid-signature}
     * @throws OrganisationRefused {@code organisation-unknown} or {@code organisation-suspended}
     */
    public AskingOrganisation byCertificate(X509Certificate certificate) {
        return certificates
                .organisation(Fingerprint.of(certificate), clock.instant())
                .flatMap(organisations::find)
                .orElseThrow(CertificateRefused::new)
                .asking(clock.instant());
    }
}
