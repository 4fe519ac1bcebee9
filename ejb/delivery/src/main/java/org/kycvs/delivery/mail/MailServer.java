package org.kycvs.delivery.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.kycvs.kernel.Settings;

/**
 * The operator's mail server, and who we are there.
 *
 * @param credentials nothing where the server knows us by our address
 * @param from whom a letter shows as its sender, and who gets what bounces
 */
record MailServer(String host, int port, Tls tls, Optional<Credentials> credentials, InternetAddress from) {

    private static final String PREFIX = "KYCVS_MAIL_";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    private static final String CONNECTION_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "10000";
    private static final int HIGHEST_PORT = 65_535;
    private static final int SUBMISSION_PORT = 587;

    /** How the way there is encrypted: after STARTTLS (RFC 3207), from the first byte (RFC 8314), or not at all. */
    enum Tls {
        STARTTLS,
        IMPLICIT,
        NONE
    }

    /** Printed masked. */
    record Credentials(String user, String password) {
        @Override
        public String toString() {
            return "••••••";
        }
    }

    /** @throws Settings.SettingRefused one is missing or cannot be, or letters would leave this machine in clear */
    static MailServer read(Settings settings) {
        String host = settings.text(PREFIX + "HOST");
        Tls tls = settings.value(PREFIX + "TLS", Tls.STARTTLS, text -> Tls.valueOf(text.toUpperCase(Locale.ROOT)));
        if (tls == Tls.NONE && !THIS_MACHINE.contains(host)) {
            throw new Settings.SettingRefused(
                    PREFIX + "TLS", "must be starttls or implicit, because the mail server is another machine");
        }
        return new MailServer(
                host,
                settings.integer(PREFIX + "PORT", SUBMISSION_PORT, 1, HIGHEST_PORT),
                tls,
                settings.find(PREFIX + "USER").map(user -> new Credentials(user, settings.text(PREFIX + "PASSWORD"))),
                from(settings.text(PREFIX + "FROM")));
    }

    private static InternetAddress from(String text) {
        try {
            return new InternetAddress(text, true);
        } catch (AddressException unreadable) {
            throw new Settings.SettingRefused(PREFIX + "FROM", "must be an e-mail address, with a name or without");
        }
    }

    /** What Jakarta Mail wants to know. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECTION_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(tls == Tls.IMPLICIT));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(tls == Tls.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(tls == Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.setProperty("mail.smtp.auth", String.valueOf(credentials.isPresent()));
        properties.setProperty("mail.from", from.getAddress());
        return properties;
    }
}
