package org.kycvs.web.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Sha256;
import org.kycvs.organisations.AskingOrganisation;
import org.kycvs.organisations.RecognisingCertificate;
import org.kycvs.verification.RememberingMessages;

/** One message in, one signed message out, whatever happens in between. */
@ApplicationScoped
class StatusDoor {

    @Inject
    MessageSecurity security;

    @Inject
    RecognisingCertificate recognising;

    @Inject
    RememberingMessages remembering;

    @Inject
    Schemas schemas;

    @Inject
    Operations operations;

    @Inject
    StatusFaults faults;

    /**
     * @param said the version that the Content-Type speaks of, for as long as the envelope has not been read
     */
    Reply.Part answer(byte[] bytes, SoapVersion said) {
        Reading reading = new Reading(said);
        try {
            return reading.answer(bytes);
        } catch (RuntimeException failure) {
            return faults.of(failure, reading.version, reading.inReplyTo);
        }
    }

    /** How far a message has been believed: a fault says no more of it. */
    private final class Reading {

        private SoapVersion version;
        private @Nullable String inReplyTo;

        Reading(SoapVersion said) {
            this.version = said;
        }

        /** Nothing of the database is asked before the signature holds, nothing is done before the sender is known. */
        Reply.Part answer(byte[] bytes) {
            Envelope envelope = Envelope.of(Xml.read(bytes));
            version = envelope.version();
            X509Certificate signer = security.signer(envelope);
            schemas.check(envelope.payload());
            Message message = Message.of(envelope.payload());
            inReplyTo = message.id();
            AskingOrganisation organisation = recognising.byCertificate(signer);
            remembering.take(sender(signer), message.asCall(StatusServlet.ADDRESS + "#message"));
            return operations.run(organisation, message, version);
        }
    }

    private static String sender(X509Certificate signer) {
        return HexFormat.of().formatHex(Sha256.of(signer.getPublicKey().getEncoded()));
    }
}
