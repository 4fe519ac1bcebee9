package org.kycvs.stack;

import java.util.HashMap;
import java.util.Map;

/** The settings of the application, as its operator would set them. */
final class ServerEnvironment {

    private final StackSettings settings;
    private final StateFolder state;
    private final Secrets secrets;
    private final int server;

    ServerEnvironment(StackSettings settings, Secrets secrets, int server) {
        this.settings = settings;
        this.state = new StateFolder(settings.state());
        this.secrets = secrets;
        this.server = server;
    }

    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        addresses(values);
        database(values);
        keysAndIdentity(values);
        delivery(values);
        values.put("KYCVS_LOG_FORMAT", "text");
        values.putAll(settings.serverEnvironment());
        return values;
    }

    private void addresses(Map<String, String> values) {
        Ports ports = settings.ports().ofServer(server);
        values.put(ports.http().setting(), String.valueOf(ports.http().number()));
        values.put(ports.https().setting(), String.valueOf(ports.https().number()));
        values.put(
                ports.management().setting(), String.valueOf(ports.management().number()));
        values.put("KYCVS_NODE", "node-" + server);
        values.put("KYCVS_PUBLIC_URL", settings.ports().http().url());
    }

    private void database(Map<String, String> values) {
        values.put("KYCVS_DATABASE_URL", Databases.url(settings.ports().database(), Databases.APPLICATION));
        values.put("KYCVS_DATABASE_USER", Databases.APPLICATION);
        values.put("KYCVS_DATABASE_PASSWORD", Databases.APPLICATION);
    }

    private void keysAndIdentity(Map<String, String> values) {
        values.put("KYCVS_SIGNING_KEYSTORE", state.keyStore().toString());
        values.put("KYCVS_SIGNING_KEYSTORE_PASSWORD", secrets.keyStore());
        values.put("KYCVS_SOAP_KEYSTORE", state.soapKeyStore().toString());
        values.put("KYCVS_SOAP_KEYSTORE_PASSWORD", secrets.keyStore());
        values.put("KYCVS_HTTPS_KEYSTORE", state.httpsKeyStore().toString());
        values.put("KYCVS_HTTPS_KEYSTORE_PASSWORD", secrets.keyStore());
        values.put("KYCVS_IDENTITY_ISSUER", settings.issuer());
        values.put("KYCVS_ADMIN_CLIENT_SECRET", secrets.adminClient());
        values.put("KYCVS_ONBOARDING_CLIENT_SECRET", secrets.onboardingClient());
        values.put("KYCVS_ORGANISATIONS_FILE", state.organisations().toString());
    }

    private void delivery(Map<String, String> values) {
        centre(values, "KYCVS_DELIVERY_SMPP_", settings.ports().smpp());
        centre(values, "KYCVS_DELIVERY_SMPP_SECOND_", settings.ports().secondSmpp());
        values.put("KYCVS_DELIVERY_SENDER", "KYCVS");
        values.put("KYCVS_MAIL_HOST", "localhost");
        values.put("KYCVS_MAIL_PORT", String.valueOf(settings.ports().mail().number()));
        values.put("KYCVS_MAIL_TLS", "none");
        values.put("KYCVS_MAIL_FROM", "KYC-VS <kycvs@example.org>");
    }

    private void centre(Map<String, String> values, String prefix, Port port) {
        values.put(prefix + "HOST", "localhost");
        values.put(prefix + "PORT", String.valueOf(port.number()));
        values.put(prefix + "SYSTEM_ID", HandsetPart.SYSTEM_ID);
        values.put(prefix + "PASSWORD", secrets.smsCentre());
    }
}
