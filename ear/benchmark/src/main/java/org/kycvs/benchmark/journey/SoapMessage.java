package org.kycvs.benchmark.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/**
 * How a signed message of SOAP 1.2 is written (OASIS Web Services Security 1.1, X.509 Certificate Token Profile 1.1). Each part that
 * is signed stands there as exclusive canonicalisation would write it, so that nothing has to be parsed in order to be signed.
 */
final class SoapMessage {

    static final String MEDIA_TYPE = "application/soap+xml;charset=utf-8";

    private static final Duration VALID = Duration.ofMinutes(5);

    private static final String SOAP_12 = "http://www.w3.org/2003/05/soap-envelope";
    private static final String WSS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
    private static final String WSU = WSS + "wssecurity-utility-1.0.xsd";
    private static final String X509 = WSS + "x509-token-profile-1.0#X509v3";
    private static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";

    private static final String REFERENCE =
            "<ds:Reference URI=\"#%s\"><ds:Transforms><ds:Transform Algorithm=\"" + EXCLUSIVE
                    + "\"></ds:Transform></ds:Transforms><ds:DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\">"
                    + "</ds:DigestMethod><ds:DigestValue>%s</ds:DigestValue></ds:Reference>";

    private static final String SIGNED_INFO = "<ds:SignedInfo xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">"
            + "<ds:CanonicalizationMethod Algorithm=\"" + EXCLUSIVE + "\"></ds:CanonicalizationMethod>"
            + "<ds:SignatureMethod Algorithm=\"http://www.w3.org/2001/04/xmldsig-more#rsa-sha256\"></ds:SignatureMethod>"
            + "%s%s</ds:SignedInfo>";

    private static final String TIMESTAMP = "<wsu:Timestamp xmlns:wsu=\"" + WSU + "\" wsu:Id=\"timestamp\">"
            + "<wsu:Created>%s</wsu:Created><wsu:Expires>%s</wsu:Expires></wsu:Timestamp>";

    private static final String BODY =
            "<e:Body xmlns:e=\"" + SOAP_12 + "\" xmlns:wsu=\"" + WSU + "\" wsu:Id=\"body\">%s</e:Body>";

    private static final String ENVELOPE =
            "<e:Envelope xmlns:e=\"" + SOAP_12 + "\"><e:Header><wsse:Security xmlns:wsse=\""
                    + WSS + "wssecurity-secext-1.0.xsd\" xmlns:wsu=\"" + WSU
                    + "\"><wsse:BinarySecurityToken EncodingType=\"" + WSS
                    + "soap-message-security-1.0#Base64Binary\" ValueType=\"" + X509 + "\" wsu:Id=\"certificate\">%s"
                    + "</wsse:BinarySecurityToken>%s<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">%s"
                    + "<ds:SignatureValue>%s</ds:SignatureValue><ds:KeyInfo><wsse:SecurityTokenReference><wsse:Reference"
                    + " URI=\"#certificate\" ValueType=\"" + X509
                    + "\"></wsse:Reference></wsse:SecurityTokenReference></ds:KeyInfo>"
                    + "</ds:Signature></wsse:Security></e:Header>%s</e:Envelope>";

    private SoapMessage() {}

    /**
     * @param payload the element in the Body, in canonical form
     * @param certificate DER, in base64
     * @param digest SHA-256 of a text, in base64
     * @param signature of a text, in base64
     */
    static String of(
            String payload, String certificate, UnaryOperator<String> digest, UnaryOperator<String> signature) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String timestamp = TIMESTAMP.formatted(now, now.plus(VALID));
        String body = BODY.formatted(payload);
        String info = SIGNED_INFO.formatted(
                REFERENCE.formatted("timestamp", digest.apply(timestamp)),
                REFERENCE.formatted("body", digest.apply(body)));
        return ENVELOPE.formatted(certificate, timestamp, info, signature.apply(info), body);
    }
}
