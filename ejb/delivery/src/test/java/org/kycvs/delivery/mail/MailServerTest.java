package org.kycvs.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.kernel.Settings;

/** Which mail servers are taken. */
class MailServerTest {

    @ParameterizedTest
    @CsvSource({"localhost", "127.0.0.1", "::1"})
    void inClearOnlyOnThisMachine(String host) {
        assertThat(MailServer.read(settings("HOST", host, "TLS", "none")).tls()).isEqualTo(MailServer.Tls.NONE);
    }

    @ParameterizedTest
    @CsvSource({"mail.example.org", "localhost.example.org", "127.0.0.2", "0.0.0.0"})
    void inClearToAnotherMachineStopsTheStart(String host) {
        refused("KYCVS_MAIL_TLS", settings("HOST", host, "TLS", "none"));
    }

    @Test
    void whatIsNotSaidIsEncrypted() {
        MailServer server = MailServer.read(settings("HOST", "mail.example.org"));
        assertThat(server.port()).isEqualTo(587);
        assertThat(server.properties())
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
    }

    @ParameterizedTest
    @CsvSource({"TLS,perhaps", "PORT,0", "PORT,smtp", "FROM,nobody", "FROM,'a@example.org, b@example.org'", "USER,kycvs"
    })
    void whatCannotBeIsNamed(String setting, String value) {
        String named = setting.equals("USER") ? "PASSWORD" : setting;
        refused("KYCVS_MAIL_" + named, settings(setting, value));
    }

    @Test
    void aPasswordNeverPrints() {
        assertThat(MailServer.read(settings("USER", "kycvs", "PASSWORD", "secret-word"))
                        .toString())
                .doesNotContain("secret-word");
    }

    private static void refused(String named, Settings settings) {
        assertThatExceptionOfType(Settings.SettingRefused.class)
                .isThrownBy(() -> MailServer.read(settings))
                .withMessageContaining(named);
    }

    private static Settings settings(String... pairs) {
        Map<String, String> all = new HashMap<>();
        all.put("KYCVS_MAIL_HOST", "localhost");
        all.put("KYCVS_MAIL_FROM", "KYC-VS <kycvs@example.org>");
        for (int i = 0; i < pairs.length; i += 2) {
            all.put("KYCVS_MAIL_" + pairs[i], pairs[i + 1]);
        }
        return new Settings(all);
    }
}
