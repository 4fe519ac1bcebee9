package org.kycvs.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.kycvs.kernel.ConsentId;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.Settings;
import org.kycvs.otp.ProvenMobile;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.Signing;

/** The person decides; the decision is recorded and its receipt signed in the caller's transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class GivingConsent {

    @Inject
    Consents consents;

    @Inject
    Signing signing;

    @Inject
    Settings settings;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Grants, and takes the use for which it was asked. */
    public LiveConsent give(ConsentOffer offer, ProvenMobile proof) {
        Consent consent = decided(Consent.Decision.GRANTED, offer, proof);
        LiveConsent live = consent.use(clock.instant());
        consents.add(consent);
        return live;
    }

    /** Refuses, knowingly: after the mobile was proven. */
    public ConsentId refuse(ConsentOffer offer, ProvenMobile proof) {
        Consent consent = decided(Consent.Decision.DENIED, offer, proof);
        consents.add(consent);
        return consent.id();
    }

    private Consent decided(Consent.Decision decision, ConsentOffer offer, ProvenMobile proof) {
        Consent consent = new Consent(ids.newConsent(), decision, offer, proof, clock.instant());
        String issuer = settings.text("KYCVS_PUBLIC_URL");
        consent.handOut(signing.sign(KeyUse.RECEIPT, ReceiptClaims.TYPE, ReceiptClaims.of(consent, issuer)));
        return consent;
    }
}
