package org.kycvs.organisations;

import java.util.Map;

/** What the log says of an organisation that was added. */
final class AddedFacts {

    private AddedFacts() {}

    static Map<String, String> of(String clientId, Terms terms) {
        return Map.of(
                "client_id", clientId,
                "sms_name", terms.smsName(),
                "kind", terms.kind().code(),
                "purposes", String.join(" ", terms.purposes()),
                "modes", String.join(" ", terms.modeCodes()));
    }
}
