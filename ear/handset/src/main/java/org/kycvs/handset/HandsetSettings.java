package org.kycvs.handset;

import java.util.Map;
import java.util.Optional;

/**
 * Where the handset listens and who may bind; every value has the local stack's default.
 *
 * @param secondSmppPort of a second SMS centre, which is there only if this is set
 * @param mailPort of the mail server
 * @param credentials of the one client, the application
 * @param publicUrl where the application answers, shown in the return page's examples
 * @param tokenUrl where an organisation gets its access token, shown in the same examples
 */
record HandsetSettings(
        Port webPort,
        Port smppPort,
        Optional<Port> secondSmppPort,
        Port mailPort,
        Port demoPort,
        Credentials credentials,
        String publicUrl,
        String tokenUrl) {

    private static final int HIGHEST_PORT = 65535;
    private static final String SECOND = "KYCVS_HANDSET_SECOND_SMPP_PORT";

    /** A port and the setting that changes it. */
    record Port(String setting, int number) {}

    static HandsetSettings read(Map<String, String> environment) {
        return new HandsetSettings(
                port(environment, "KYCVS_HANDSET_PORT", 8090),
                port(environment, "KYCVS_HANDSET_SMPP_PORT", 2775),
                Optional.of(SECOND).filter(environment::containsKey).map(setting -> port(environment, setting, 0)),
                port(environment, "KYCVS_HANDSET_MAIL_PORT", 2525),
                port(environment, "KYCVS_DEMO_PORT", 8091),
                new Credentials(
                        environment.getOrDefault("KYCVS_HANDSET_SYSTEM_ID", "kycvs"),
                        environment.getOrDefault("KYCVS_HANDSET_PASSWORD", "kycvssms")),
                environment.getOrDefault(
                        "KYCVS_PUBLIC_URL", "http://localhost:" + number(environment, "KYCVS_HTTP_PORT", 8080)),
                "http://localhost:" + number(environment, "KYCVS_KEYCLOAK_PORT", 8180)
                        + "/realms/kycvs/protocol/openid-connect/token");
    }

    private static Port port(Map<String, String> environment, String setting, int otherwise) {
        return new Port(setting, number(environment, setting, otherwise));
    }

    private static int number(Map<String, String> environment, String setting, int otherwise) {
        String text = environment.getOrDefault(setting, "").strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= HIGHEST_PORT) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the one sentence
        }
        throw new Handset.NotStarted("Setting " + setting + " must be a port number, but is: " + text);
    }
}
