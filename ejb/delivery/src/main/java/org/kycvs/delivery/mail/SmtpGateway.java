package org.kycvs.delivery.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.UUID;
import org.kycvs.delivery.CentreError;
import org.kycvs.delivery.MailGateway;
import org.kycvs.delivery.MailMessage;
import org.kycvs.delivery.MessageNotTaken;
import org.kycvs.delivery.MessageRefused;
import org.kycvs.kernel.Settings;

/** Letters by SMTP, each over a connection of its own: there are few. */
@ApplicationScoped
class SmtpGateway implements MailGateway {

    private static final CentreError INVALID = new CentreError("INVALID_ADDRESS");

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public void submit(UUID id, MailMessage message) throws MessageNotTaken, MessageRefused {
        MailServer server = MailServer.read(settings);
        Session session = Session.getInstance(server.properties());
        try (Transport transport = session.getTransport("smtp")) {
            Letter letter = new Letter(session, id, message, server.from(), clock.instant());
            connect(transport, server);
            transport.sendMessage(letter, letter.getAllRecipients());
        } catch (SendFailedException refused) {
            if (refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0) {
                throw new MessageRefused(INVALID);
            }
            throw new MessageNotTaken(refused.getClass().getSimpleName());
        } catch (MessagingException failure) {
            // Its class only: the server's words may quote the address.
            throw new MessageNotTaken(failure.getClass().getSimpleName());
        }
    }

    private static void connect(Transport transport, MailServer server) throws MessagingException {
        if (server.credentials().isPresent()) {
            MailServer.Credentials ours = server.credentials().get();
            transport.connect(ours.user(), ours.password());
        } else {
            transport.connect();
        }
    }
}
