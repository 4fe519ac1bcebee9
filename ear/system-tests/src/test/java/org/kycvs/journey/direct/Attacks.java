package org.kycvs.journey.direct;

import static org.kycvs.journey.direct.Attack.altered;
import static org.kycvs.journey.direct.Attack.before;
import static org.kycvs.journey.direct.Attack.rewritten;
import static org.kycvs.journey.direct.Attack.unsigned;
import static org.kycvs.journey.direct.Attack.whileSigning;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.message.WSSecSignature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is tried on signed messages (XML Signature wrapping, stale and weak signatures), and on parsers. */
final class Attacks {

    private static final String SIGNATURE = "invalid-signature";
    private static final String REQUEST = "invalid-request";
    private static final String EXPIRED = "message-expired";
    private static final String DOCTYPE = "<!DOCTYPE x [%s]>";

    private Attacks() {}

    static Stream<Attack> all() {
        return Stream.of(
                        signatures(),
                        times(),
                        parsers(),
                        tokens(),
                        TokenInBody.attacks(),
                        ForeignReference.attacks(),
                        Wrapping.attacks())
                .flatMap(some -> some);
    }

    private static Stream<Attack> signatures() {
        return Stream.of(
                unsigned("no signature", SIGNATURE, envelope -> envelope),
                unsigned("no header", SIGNATURE, envelope -> envelope.replace("<e:Header/>", "")),
                rewritten("tampered Body", SIGNATURE, signed -> signed.replace("n-1", "n-2")),
                whileSigning("unsigned Body", SIGNATURE, signature -> sign(signature, "Timestamp")),
                whileSigning("unsigned Timestamp", SIGNATURE, signature -> sign(signature, "Body")),
                whileSigning("SHA-1 over the parts", SIGNATURE, signature -> signature.setDigestAlgo(WSConstants.SHA1)),
                whileSigning(
                        "SHA-1 in the signature",
                        SIGNATURE,
                        signature -> signature.setSignatureAlgorithm(WSConstants.RSA_SHA1)),
                altered("two signatures", SIGNATURE, document -> twice(document, WSConstants.SIG_NS, "Signature")),
                altered("two Security headers", REQUEST, document -> security(document)
                        .getParentNode()
                        .appendChild(document.createElementNS(WSConstants.WSSE_NS, "Security"))),
                altered("a second Timestamp", SIGNATURE, document -> security(document)
                        .appendChild(document.createElementNS(WSConstants.WSU_NS, "Timestamp"))),
                rewritten(
                        "secret key for a public one",
                        SIGNATURE,
                        signed -> signed.replace(
                                WSConstants.RSA_SHA256, "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256")),
                rewritten(
                        "comments signed",
                        SIGNATURE,
                        signed -> signed.replace(
                                WSConstants.C14N_EXCL_OMIT_COMMENTS, WSConstants.C14N_EXCL_WITH_COMMENTS)));
    }

    private static Stream<Attack> times() {
        return Stream.of(
                altered(
                        "tampered Timestamp",
                        SIGNATURE,
                        document -> time(document.getDocumentElement(), "Expires", Duration.ofHours(1))),
                whileSigning("no Timestamp", SIGNATURE, signature -> {
                    sign(signature, "Body");
                    Element header = signature.getSecurityHeader().getSecurityHeaderElement();
                    header.removeChild(first(header, WSConstants.WSU_NS, "Timestamp"));
                }),
                whileSigning("old", EXPIRED, created(Duration.ofMinutes(-6), Duration.ofMinutes(-1))),
                whileSigning("old, and valid for long", EXPIRED, created(Duration.ofMinutes(-6), Duration.ofHours(1))),
                whileSigning("from the future", EXPIRED, created(Duration.ofMinutes(3), Duration.ofMinutes(8))));
    }

    private static Stream<Attack> parsers() {
        String bomb =
                "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">";
        return Stream.of(
                rewritten("XML bomb", REQUEST, signed -> DOCTYPE.formatted(bomb) + signed.replace("n-1", "&c;")),
                rewritten(
                        "external entity",
                        REQUEST,
                        signed -> DOCTYPE.formatted("<!ENTITY f SYSTEM \"file:///etc/passwd\">")
                                + signed.replace("n-1", "&f;")),
                rewritten(
                        "foreign document type",
                        REQUEST,
                        signed -> "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">" + signed),
                before("deep", REQUEST, envelope -> envelope.replace("n-1", "<a>".repeat(40) + "</a>".repeat(40))),
                before("many elements", REQUEST, envelope -> envelope.replace("n-1", "<a/>".repeat(500))),
                unsigned("no XML", REQUEST, envelope -> envelope.substring(5)),
                before("long name", REQUEST, envelope -> envelope.replace("<Name>", "<Name>" + "x".repeat(101))),
                before(
                        "unknown element",
                        REQUEST,
                        envelope -> envelope.replace("<Nonce>", "<Status>2</Status><Nonce>")),
                before("unknown operation", REQUEST, envelope -> envelope.replace("RequestStatus", "ImportDoses")));
    }

    /** Kinds of tokens and headers that the library would believe, or that its release has known holes in. */
    private static Stream<Attack> tokens() {
        return Stream.of(
                whileSigning(
                        "certificate by SubjectKeyIdentifier",
                        SIGNATURE,
                        signature -> signature.setKeyIdentifierType(WSConstants.SKI_KEY_IDENTIFIER)),
                whileSigning(
                        "certificate by serial number",
                        SIGNATURE,
                        signature -> signature.setKeyIdentifierType(WSConstants.ISSUER_SERIAL)),
                altered("certificate somewhere else", SIGNATURE, document -> first(
                                document.getDocumentElement(), WSConstants.WSSE_NS, "Reference")
                        .setAttribute("URI", "#" + body(document).getAttributeNS(WSConstants.WSU_NS, "Id"))),
                token(
                        "of Kerberos",
                        token -> token.setAttribute(
                                "ValueType",
                                "http://docs.oasis-open.org/wss/oasis-wss-kerberos-token-profile-1.1#GSS_Kerberosv5_AP_REQ")),
                token(
                        "of a path",
                        token -> token.setAttribute(
                                "ValueType", token.getAttribute("ValueType").replace("X509v3", "X509PKIPathv1"))),
                token("that is none", token -> token.setTextContent("bm9uZQ==")),
                token("that is empty", token -> token.setTextContent("")),
                token("in no Base64", token -> token.setTextContent("%%%")),
                altered("SAML beside it", SIGNATURE, document -> security(document)
                        .appendChild(document.createElementNS(WSConstants.SAML2_NS, "Assertion"))),
                altered("encrypted header", REQUEST, document -> security(document)
                        .getParentNode()
                        .appendChild(document.createElementNS(WSConstants.WSSE11_NS, "EncryptedHeader"))),
                before(
                        "WS-Addressing",
                        REQUEST,
                        envelope -> envelope.replace(
                                "<e:Header/>",
                                "<e:Header><To xmlns=\"http://www.w3.org/2005/08/addressing\">urn:x</To></e:Header>")));
    }

    private static Attack token(String name, Consumer<Element> change) {
        return altered(
                "token " + name,
                SIGNATURE,
                document -> change.accept(
                        first(document.getDocumentElement(), WSConstants.WSSE_NS, "BinarySecurityToken")));
    }

    private static void sign(WSSecSignature signature, String part) {
        signature.getParts().removeIf(one -> !one.getName().equals(part));
    }

    private static Consumer<WSSecSignature> created(Duration created, Duration expires) {
        return signature -> {
            Element header = signature.getSecurityHeader().getSecurityHeaderElement();
            time(header, "Created", created);
            time(header, "Expires", expires);
        };
    }

    private static void time(Element within, String name, Duration fromNow) {
        Instant instant = Instant.now().plus(fromNow).truncatedTo(ChronoUnit.MILLIS);
        first(within, WSConstants.WSU_NS, name).setTextContent(instant.toString());
    }

    private static void twice(Document document, String namespace, String name) {
        Node found = first(document.getDocumentElement(), namespace, name);
        found.getParentNode().appendChild(found.cloneNode(true));
    }

    static Element security(Document document) {
        return first(document.getDocumentElement(), WSConstants.WSSE_NS, "Security");
    }

    static Element body(Document document) {
        return first(
                document.getDocumentElement(), document.getDocumentElement().getNamespaceURI(), "Body");
    }

    static Element first(Element within, String namespace, String name) {
        return (Element) within.getElementsByTagNameNS(namespace, name).item(0);
    }
}
