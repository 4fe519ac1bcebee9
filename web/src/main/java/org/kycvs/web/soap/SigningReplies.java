package org.kycvs.web.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.wss4j.common.WSEncryptionPart;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.message.WSSecHeader;
import org.apache.wss4j.dom.message.WSSecSignature;
import org.apache.wss4j.dom.message.WSSecTimestamp;
import org.w3c.dom.Document;

/**
 * Signs Body and Timestamp of every reply with the service's certificate.
 *
 * <p>A fault that answers no message in particular is signed once in a few seconds, because a signature is the dearest part of a
 * call and nobody who sends rubbish shall be able to spend one for each.
 */
@ApplicationScoped
class SigningReplies {

    private static final Duration VALID = Duration.ofMinutes(5);
    private static final Duration SHARED = Duration.ofSeconds(5);
    private static final String ECDSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
    private static final TransformerFactory WRITERS = TransformerFactory.newDefaultInstance();

    @Inject
    ServiceCertificate service;

    @Inject
    Clock clock;

    /** By their version and their words, of which there are few. */
    private final Map<String, Shared> shared = new ConcurrentHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Shared(byte[] bytes, Instant until) {}

    /** The bytes to be sent, in UTF-8. */
    byte[] sign(Reply.Part reply) {
        return reply.isForAnybody() ? shared(reply) : signed(reply);
    }

    private byte[] shared(Reply.Part reply) {
        Instant now = clock.instant();
        return shared.compute(
                        reply.version() + reply.words(),
                        (words, known) -> known != null && now.isBefore(known.until())
                                ? known
                                : new Shared(signed(reply), now.plus(SHARED)))
                .bytes();
    }

    private byte[] signed(Reply.Part reply) {
        Document document = reply.document();
        try {
            WSSecHeader header = new WSSecHeader(document);
            header.insertSecurityHeader();
            WSSecTimestamp timestamp = new WSSecTimestamp(header);
            timestamp.setTimeToLive((int) VALID.toSeconds());
            timestamp.build();
            signature(header, reply.version()).build(service.crypto());
            return bytes(document);
        } catch (WSSecurityException unsigned) {
            throw new IllegalStateException("The reply cannot be signed", unsigned);
        }
    }

    private WSSecSignature signature(WSSecHeader header, SoapVersion version) {
        WSSecSignature signature = new WSSecSignature(header);
        signature.setUserInfo(ServiceCertificate.ENTRY, service.password());
        signature.setX509Certificate(service.certificate());
        signature.setKeyIdentifierType(WSConstants.BST_DIRECT_REFERENCE);
        signature.setSignatureAlgorithm(
                service.certificate().getPublicKey() instanceof ECPublicKey ? ECDSA_SHA256 : WSConstants.RSA_SHA256);
        signature.setDigestAlgo(WSConstants.SHA256);
        signature.setSigCanonicalization(WSConstants.C14N_EXCL_OMIT_COMMENTS);
        signature.setAddInclusivePrefixes(false);
        signature
                .getParts()
                .addAll(List.of(
                        new WSEncryptionPart("Body", version.namespace(), ""),
                        new WSEncryptionPart("Timestamp", WSConstants.WSU_NS, "")));
        return signature;
    }

    private static byte[] bytes(Document document) {
        try {
            Transformer writer;
            synchronized (WRITERS) { // it promises nothing to threads
                writer = WRITERS.newTransformer();
            }
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException("A tree in memory can be written", impossible);
        }
    }
}
