package org.kycvs.organisations;

import java.util.Map;
import java.util.stream.Collectors;

/** What the log says of an organisation that was added. */
final class AddedFacts {

    private AddedFacts() {}

    static Map<String, String> of(String clientId, Terms terms) {
        return Map.of(
                "client_id", clientId,
                "sms_name", terms.smsName(),
                "kind", terms.kind().code(),
                "purposes", String.join(" ", terms.purposes()),
                "modes", terms.modes().stream().map(Mode::code).sorted().collect(Collectors.joining(" ")));
    }
}
