package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.kycvs.audit.AuditEvent.Actor;
import org.kycvs.consent.ConsentOffer;
import org.kycvs.consent.GivingConsent;
import org.kycvs.consent.LiveConsent;
import org.kycvs.otp.ProvenMobile;
import org.kycvs.registry.Match;

/** Shares what was found of one person: consent, attestation, state and audit event stand together or not at all. */
@ApplicationScoped
class Sharing {

    @Inject
    GivingConsent giving;

    @Inject
    Attesting attesting;

    @Inject
    Attestations attestations;

    @Inject
    RequestAudit audit;

    /** @param offer what the person has agreed to */
    SignedAttestation share(Visited visited, Match person, ConsentOffer offer, ProvenMobile proof) {
        StatusRequest request = visited.request();
        LiveConsent consent = giving.give(offer, proof);
        SignedAttestation signed = attesting.attest(visited, person, consent);
        attestations.add(request, signed);
        request.share(consent.id(), signed.id(), visited.now());
        Map<String, String> facts = Map.of(
                "consent", consent.id().toString(), "attestation", signed.id().toString(), "sha256", signed.sha256());
        audit.record("status-request.shared", request, Actor.PERSON, facts);
        return signed;
    }
}
