package org.kycvs.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kycvs.delivery.MailMessage;
import org.kycvs.delivery.MessageNotTaken;
import org.kycvs.delivery.MessageRefused;
import org.kycvs.kernel.Settings;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** Letters over the wire, to a real server. */
class SmtpGatewayTest {

    private static final UUID ID = UUID.fromString("019aabcd-1234-7abc-8def-0123456789ab");

    private final List<MimeMessage> received = new CopyOnWriteArrayList<>();
    private final SmtpGateway gateway = new SmtpGateway();
    private SMTPServer server;

    @BeforeEach
    void start() throws IOException {
        int port = freePort();
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .simpleMessageListener(new Mailbox())
                .build();
        server.start();
        gateway.clock = Clock.systemUTC();
        gateway.settings = settings(port, "none");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterArrivesAsItWasWritten() throws Exception {
        gateway.submit(ID, letter("asha@example.org"));

        MimeMessage letter = received.get(0);
        assertThat(letter.getSubject()).isEqualTo("आवेदन की पुष्टि करें");
        assertThat(letter.getContent().toString()).isEqualToNormalizingNewlines("नमस्ते,\n.\nनीचे\n");
        assertThat(letter.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(letter.getHeader("From", ",")).isEqualTo("KYC-VS <kycvs@example.org>");
        assertThat(letter.getHeader("Auto-Submitted", ",")).isEqualTo("auto-generated");
    }

    @Test
    void handedOverTwiceItIsTheSameLetter() throws Exception {
        gateway.submit(ID, letter("asha@example.org"));
        gateway.submit(ID, letter("asha@example.org"));
        assertThat(received).hasSize(2);
        assertThat(received.get(0).getMessageID())
                .isEqualTo(received.get(1).getMessageID())
                .isEqualTo("<" + ID + "@example.org>");
    }

    @Test
    void anAddressRefusedForGoodIsNotTriedAgain() {
        assertThatExceptionOfType(MessageRefused.class)
                .isThrownBy(() -> gateway.submit(ID, letter("nobody@example.org")))
                .withMessage("INVALID_ADDRESS");
    }

    @Test
    void aServerThatIsAwayMayBeBackSoon() {
        server.stop();
        assertThatExceptionOfType(MessageNotTaken.class)
                .isThrownBy(() -> gateway.submit(ID, letter("asha@example.org")))
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("asha"));
    }

    @Test
    void aServerWithoutTlsGetsNothingWhereTlsIsWanted() {
        gateway.settings = settings(server.getPort(), "starttls");
        assertThatExceptionOfType(MessageNotTaken.class)
                .isThrownBy(() -> gateway.submit(ID, letter("asha@example.org")));
        assertThat(received).isEmpty();
    }

    private static MailMessage letter(String to) {
        return new MailMessage(to, "आवेदन की पुष्टि करें", "नमस्ते,\n.\nनीचे\n", Instant.MAX);
    }

    private static Settings settings(int port, String tls) {
        return new Settings(Map.of(
                "KYCVS_MAIL_HOST",
                "localhost",
                "KYCVS_MAIL_PORT",
                "" + port,
                "KYCVS_MAIL_TLS",
                tls,
                "KYCVS_MAIL_FROM",
                "KYC-VS <kycvs@example.org>"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private final class Mailbox implements SimpleMessageListener {

        @Override
        public boolean accept(String from, String recipient) {
            return !recipient.startsWith("nobody");
        }

        @Override
        public void deliver(String from, String recipient, InputStream data) throws IOException {
            try {
                received.add(new MimeMessage(Session.getInstance(new Properties()), data));
            } catch (MessagingException unreadable) {
                throw new IOException(unreadable);
            }
        }
    }
}
