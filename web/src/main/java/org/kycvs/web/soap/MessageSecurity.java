package org.kycvs.web.soap;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.wss4j.common.crypto.AlgorithmSuite;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.WSDataRef;
import org.apache.wss4j.dom.engine.WSSConfig;
import org.apache.wss4j.dom.engine.WSSecurityEngine;
import org.apache.wss4j.dom.engine.WSSecurityEngineResult;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.handler.WSHandlerResult;
import org.w3c.dom.Element;

/**
 * Checks the signature of a message (OASIS Web Services Security 1.1, X.509 Certificate Token Profile 1.1). The library knows many
 * kinds of tokens; of these only what the contract names ever reaches it.
 */
@ApplicationScoped
class MessageSecurity {

    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final int SHORTEST_RSA = 2048;
    private static final int LONGEST_RSA = 4096;
    private static final int SHORTEST_EC = 256;
    private static final int LONGEST_EC = 521;
    private static final String DSIG = WSConstants.SIG_NS;

    static {
        WSSConfig.init();
    }

    /**
     * Says who has signed Body and Timestamp of this very message; not whether anybody knows the certificate.
     *
     * @throws SoapRefused {@code invalid-signature}, {@code message-expired}
     */
    X509Certificate signer(Envelope envelope) {
        mustBePlain(envelope.security());
        try {
            WSHandlerResult found = new WSSecurityEngine().processSecurityHeader(envelope.security(), rules());
            WSSecurityEngineResult signature = only(found, WSConstants.SIGN);
            Element timestamp = child(envelope.security(), WSConstants.WSU_NS, "Timestamp");
            mustCover(signature, envelope.body(), timestamp);
            return found(signature, WSSecurityEngineResult.TAG_X509_CERTIFICATE);
        } catch (WSSecurityException refused) {
            throw refused.getErrorCode() == WSSecurityException.ErrorCode.MESSAGE_EXPIRED
                    ? new SoapRefused(
                            SoapRefused.Reason.MESSAGE_EXPIRED,
                            "The Timestamp is more than five minutes old, or more than one ahead.")
                    : SoapRefused.unsigned("The signature over Body and Timestamp does not hold.");
        }
    }

    /** One certificate, one Timestamp, one signature that names the certificate; no other token is even looked at. */
    private static void mustBePlain(Element security) {
        Element certificate = child(security, Envelope.WSSE, "BinarySecurityToken");
        child(security, WSConstants.WSU_NS, "Timestamp");
        Element signature = child(security, DSIG, "Signature");
        if (Xml.children(security).size() != 3) {
            throw SoapRefused.unsigned("The Security header has more than a certificate, a Timestamp and a Signature.");
        }
        Element token = child(child(signature, DSIG, "KeyInfo"), Envelope.WSSE, "SecurityTokenReference");
        Element reference = child(token, Envelope.WSSE, "Reference");
        if (Xml.children(token).size() != 1 || !names(reference, certificate)) {
            throw SoapRefused.unsigned("The Signature must name the certificate beside it by one Reference.");
        }
    }

    /** The library believes whatever token it finds at that address, SAML in the Body too. */
    private static boolean names(Element reference, Element certificate) {
        String id = certificate.getAttributeNS(WSConstants.WSU_NS, "Id");
        return !id.isEmpty() && reference.getAttribute("URI").equals("#" + id);
    }

    private static Element child(Element parent, String namespace, String name) {
        List<Element> found = Xml.children(parent).stream()
                .filter(element -> Xml.is(element, namespace, name))
                .toList();
        if (found.size() != 1) {
            throw SoapRefused.unsigned("The Security header must have one " + name + ", where the profile wants it.");
        }
        return found.get(0);
    }

    private static RequestData rules() {
        RequestData rules = new RequestData();
        rules.setWssConfig(WSSConfig.getNewInstance());
        rules.setSigVerCrypto(new PresentedCertificate());
        rules.setAlgorithmSuite(strong());
        rules.setTimeStampStrict(true);
        rules.setTimeStampTTL((int) OLDEST.toSeconds());
        rules.setTimeStampFutureTTL((int) SKEW.toSeconds());
        return rules;
    }

    /** SHA-256 or better, and nothing that changes what was signed (W3C, XML Signature Best Practices, 2.1). */
    private static AlgorithmSuite strong() {
        AlgorithmSuite suite = new AlgorithmSuite();
        List.of("rsa-sha256", "rsa-sha384", "rsa-sha512", "ecdsa-sha256", "ecdsa-sha384", "ecdsa-sha512")
                .forEach(name -> suite.addSignatureMethod("http://www.w3.org/2001/04/xmldsig-more#" + name));
        List.of(
                        "http://www.w3.org/2001/04/xmlenc#sha256",
                        "http://www.w3.org/2001/04/xmldsig-more#sha384",
                        "http://www.w3.org/2001/04/xmlenc#sha512")
                .forEach(suite::addDigestAlgorithm);
        suite.addC14nAlgorithm(WSConstants.C14N_EXCL_OMIT_COMMENTS);
        suite.addTransformAlgorithm(WSConstants.C14N_EXCL_OMIT_COMMENTS);
        suite.setMinimumAsymmetricKeyLength(SHORTEST_RSA);
        suite.setMaximumAsymmetricKeyLength(LONGEST_RSA);
        suite.setMinimumEllipticCurveKeyLength(SHORTEST_EC);
        suite.setMaximumEllipticCurveKeyLength(LONGEST_EC);
        return suite;
    }

    private static WSSecurityEngineResult only(WSHandlerResult found, int action) {
        List<WSSecurityEngineResult> results = found.getActionResults().getOrDefault(action, List.of());
        if (results.size() != 1) {
            throw SoapRefused.unsigned("The message needs one Signature.");
        }
        return results.get(0);
    }

    /** By identity: an element of the same name, id and words elsewhere in the message is another element. */
    private static void mustCover(WSSecurityEngineResult signature, Element... parts) {
        List<WSDataRef> references = found(signature, WSSecurityEngineResult.TAG_DATA_REF_URIS);
        for (Element part : parts) {
            if (references.stream().noneMatch(reference -> reference.getProtectedElement() == part)) {
                throw SoapRefused.unsigned("The Signature must cover the Body and the Timestamp.");
            }
        }
    }

    /** What the library has found out about a signature that holds. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // it keeps everything in one map
    private static <T> T found(WSSecurityEngineResult signature, String what) {
        return (T) Objects.requireNonNull(signature.get(what), what);
    }
}
