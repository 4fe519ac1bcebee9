package org.kycvs.consent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The receipt: every field of the record, in the words of rules, section 4. */
final class ReceiptClaims {

    static final String TYPE = "consent-receipt+jwt";

    /** What an answer holds, and so what is consented to; the same for every answer. */
    private static final List<String> DATA = List.of("vaccination_status", "name", "name_match", "pseudonym");

    private ReceiptClaims() {}

    static Map<String, Object> of(Consent consent, String issuer) {
        OfferedTerms offered = consent.offered();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("jti", consent.id().toString());
        claims.put("iat", consent.decidedAt().getEpochSecond());
        claims.put("request_id", consent.request().toString());
        claims.put("decision", consent.decision().name().toLowerCase(java.util.Locale.ROOT));
        claims.put("decided_at", consent.decidedAt().toString());
        claims.put("organisation", Map.of("name", offered.organisationName(), "client_id", offered.clientId()));
        if (offered.subject() != null) {
            claims.put("subject", offered.subject());
        }
        claims.put("purpose", Map.of("code", offered.purpose(), "text", offered.purposeText()));
        claims.put("data", DATA);
        claims.putAll(terms(offered));
        claims.put("notice", notice(offered));
        claims.put("channel", offered.channel().code());
        claims.put("status_seen", offered.statusSeen());
        claims.put("acting_for", offered.actingFor().code());
        claims.put(
                "authentication",
                Map.of("method", "otp", "at", consent.authenticatedAt().toString()));
        return claims;
    }

    private static Map<String, Object> terms(OfferedTerms offered) {
        return Map.of(
                "type", offered.type().code(),
                "valid_until", offered.validUntil().toString(),
                "max_uses", offered.maxUses());
    }

    private static Map<String, Object> notice(OfferedTerms offered) {
        return Map.of(
                "id", offered.noticeId(),
                "version", offered.noticeVersion(),
                "language", offered.noticeLanguage(),
                "sha256", offered.noticeSha256(),
                "text", offered.noticeText());
    }
}
