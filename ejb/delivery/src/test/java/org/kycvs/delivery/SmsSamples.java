package org.kycvs.delivery;

import java.time.Instant;
import java.util.Base64;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.Sealing;

/** Messages, a clock that a test moves, and a seal that a test can look through. */
final class SmsSamples {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private SmsSamples() {}

    static SmsMessage passcode(Instant notAfter) {
        return new SmsMessage(new MobileNumber("+919000000001"), "Your code is\n482913", notAfter);
    }

    /** Hides the content and insists on use and context, without a key store. */
    static final class TransparentSealing extends Sealing {
        @Override
        public byte[] sealText(KeyUse use, String context, String plain) {
            return Base64.getEncoder().encode((use + "|" + context + "|" + plain).getBytes());
        }

        @Override
        public String openText(KeyUse use, String context, byte[] sealed) {
            String content = new String(Base64.getDecoder().decode(sealed));
            String expected = use + "|" + context + "|";
            if (!content.startsWith(expected)) {
                throw new IllegalStateException("sealed for another place");
            }
            return content.substring(expected.length());
        }
    }

    static Envelope envelope() {
        Envelope envelope = new Envelope();
        envelope.sealing = new TransparentSealing();
        return envelope;
    }
}
