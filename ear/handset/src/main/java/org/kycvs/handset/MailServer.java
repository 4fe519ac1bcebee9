package org.kycvs.handset;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server (RFC 5321) that puts every letter into its mailbox, and that a person or a test can take away. */
final class MailServer implements AutoCloseable {

    private static final int LARGEST_MAIL = 1_000_000;
    private static final int MOST_CONNECTIONS = 20;
    private static final int PATIENCE_MILLIS = 60_000;

    private final int port;
    private final Mailboxes mailboxes;
    private final Clock clock;
    private @Nullable SMTPServer open;

    private MailServer(int port, Mailboxes mailboxes, Clock clock) {
        this.port = port;
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    /** @throws java.net.BindException if the port is taken */
    static MailServer open(int port, Mailboxes mailboxes, Clock clock) throws IOException {
        MailServer server = new MailServer(port, mailboxes, clock);
        server.comeBack();
        return server;
    }

    int port() {
        return port;
    }

    synchronized boolean isAway() {
        return open == null;
    }

    /** Returns when it listens; does nothing to one that does. */
    synchronized void comeBack() throws IOException {
        if (open != null) {
            return;
        }
        LoopbackSockets.demandFree(port);
        SMTPServer server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("KYC-VS handset")
                .maxMessageSize(LARGEST_MAIL)
                .maxConnections(MOST_CONNECTIONS)
                .connectionTimeoutMs(PATIENCE_MILLIS)
                .simpleMessageListener(new Postman())
                .build();
        server.start();
        open = server;
    }

    /** Not there at all: its port is closed. */
    synchronized void goAway() {
        if (open != null) {
            open.stop();
            open = null;
        }
    }

    @Override
    public void close() {
        goAway();
    }

    private final class Postman implements SimpleMessageListener {
        private final Session session = Session.getInstance(new Properties());

        @Override
        public boolean accept(String from, String recipient) {
            return true;
        }

        @Override
        public void deliver(String from, String recipient, InputStream data) throws IOException {
            try {
                mailboxes.receive(read(recipient, new MimeMessage(session, data)));
            } catch (MessagingException unreadable) {
                throw new IOException("That is no Internet message (RFC 5322)", unreadable);
            }
        }
    }

    private ReceivedMail read(String to, MimeMessage message) throws MessagingException, IOException {
        return new ReceivedMail(
                to,
                InternetAddress.toUnicodeString(message.getFrom()),
                Objects.requireNonNullElse(message.getSubject(), ""),
                form(message, "text/*").replace("\r\n", "\n"),
                Html.links(form(message, "text/html")),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** The first of that type: among alternatives the plain text stands first (RFC 2046, section 5.1.4); empty if there is none. */
    private static String form(Part part, String type) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart several) {
            for (int index = 0; index < several.getCount(); index++) {
                BodyPart inner = several.getBodyPart(index);
                String text = form(inner, type);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return content instanceof String text && part.isMimeType(type) ? text : "";
    }
}
