package org.kycvs.delivery.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.kycvs.delivery.MailMessage;

/** An Internet message (RFC 5322): plain text in UTF-8, written by a program (RFC 3834). */
final class Letter extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    private final UUID id;
    private final InternetAddress from;

    Letter(Session session, UUID id, MailMessage message, InternetAddress from, Instant now) throws MessagingException {
        super(session);
        this.id = id;
        this.from = from;
        setFrom(from);
        setRecipient(Message.RecipientType.TO, new InternetAddress(message.to(), true));
        setSubject(message.subject(), UTF_8);
        setText(message.text(), UTF_8);
        setSentDate(Date.from(now));
        setHeader("Auto-Submitted", "auto-generated");
        saveChanges();
    }

    /** The library would make up another one for each try, and name this machine in it. */
    @Override
    protected void updateMessageID() throws MessagingException {
        String address = from.getAddress();
        setHeader("Message-ID", "<" + id + address.substring(address.indexOf('@')) + ">");
    }
}
