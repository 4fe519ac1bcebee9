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
        return sealing.sealText(KeyUse.OUTBOX, context(row), message.to().e164() + SEPARATOR + message.text());
    }

    /** @throws Sealing.SealBroken if it is not what was closed for this row */
    SmsMessage open(WaitingSms waiting) {
        String[] content = sealing.openText(KeyUse.OUTBOX, context(waiting.id()), waiting.sealed())
                .split(SEPARATOR, 2);
        return new SmsMessage(new MobileNumber(content[0]), content[1], waiting.notAfter());
    }

    private static String context(UUID row) {
        return "delivery.outbox.message:" + row;
    }
}
