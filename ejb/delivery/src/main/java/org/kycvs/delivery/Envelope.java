package org.kycvs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.Sealing;

/** Closes a message for the time it waits in its row, and opens it for the hand-off. */
@ApplicationScoped
class Envelope {

    private static final String SEPARATOR = "\n";

    @Inject
    Sealing sealing;

    byte[] seal(UUID row, SmsMessage message) {
        return seal(row, message.to().e164(), message.text());
    }

    byte[] seal(UUID row, MailMessage message) {
        return seal(row, message.to(), message.subject(), message.text());
    }

    /** @throws Sealing.SealBroken if it is not what was closed for this row */
    SmsMessage openSms(WaitingMessage waiting) {
        String[] content = open(waiting, 2);
        return new SmsMessage(new MobileNumber(content[0]), content[1], waiting.notAfter());
    }

    /** @throws Sealing.SealBroken if it is not what was closed for this row */
    MailMessage openMail(WaitingMessage waiting) {
        String[] content = open(waiting, 3);
        return new MailMessage(content[0], content[1], content[2], waiting.notAfter());
    }

    private byte[] seal(UUID row, String... content) {
        return sealing.sealText(KeyUse.OUTBOX, context(row), String.join(SEPARATOR, content));
    }

    /** Only the last part may hold the separator. */
    private String[] open(WaitingMessage waiting, int parts) {
        return sealing.openText(KeyUse.OUTBOX, context(waiting.id()), waiting.sealed())
                .split(SEPARATOR, parts);
    }

    private static String context(UUID row) {
        return "delivery.outbox.message:" + row;
    }
}
