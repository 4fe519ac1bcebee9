package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kycvs.consent.LiveConsent;
import org.kycvs.kernel.AttestationId;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.Settings;
import org.kycvs.registry.Match;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.Signing;

/** Makes the signed answer (contract, section 4); it cannot be called without a consent that is live. */
@ApplicationScoped
class Attesting {

    static final String TYPE = "vaccination-status+jwt";

    @Inject
    Signing signing;

    @Inject
    Offers offers;

    @Inject
    Settings settings;

    @Inject
    Ids ids;

    SignedAttestation attest(Visited visited, Match person, LiveConsent consent) {
        AttestationId id = ids.newAttestation();
        Instant issuedAt = visited.now().truncatedTo(ChronoUnit.SECONDS);
        Instant expiresAt = issuedAt.plus(offers.life());
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", settings.text("KYCVS_PUBLIC_URL"));
        claims.put("aud", visited.organisation().clientId());
        claims.put("sub", offers.pseudonym(visited, person));
        claims.put("jti", id.toString());
        claims.put("iat", issuedAt.getEpochSecond());
        claims.put("exp", expiresAt.getEpochSecond());
        putQuestion(claims, visited.request());
        putAnswer(claims, visited, person);
        claims.put("consent_id", consent.id().toString());
        return new SignedAttestation(
                id, consent.id(), issuedAt, expiresAt, signing.sign(KeyUse.ATTESTATION, TYPE, claims));
    }

    private static void putQuestion(Map<String, Object> claims, StatusRequest request) {
        AskedQuestion question = request.question();
        claims.put("request_id", request.id().toString());
        if (question.nonce() != null) {
            claims.put("nonce", question.nonce());
        }
        if (question.reference() != null) {
            claims.put("reference", question.reference());
        }
        claims.put("purpose", question.purpose());
        claims.put("name_source", request.subject().nameSource().code());
        claims.put("mobile_source", request.subject().mobileSource().code());
    }

    private void putAnswer(Map<String, Object> claims, Visited visited, Match person) {
        claims.put("vaccination_status", person.status().number());
        claims.put("status_as_of", person.asOf().toString());
        claims.put("programme", person.programme());
        claims.put("schedule_version", person.scheduleVersion());
        claims.put("name", offers.askedName(visited).text());
        claims.put("name_match", person.nameMatch().code());
    }
}
