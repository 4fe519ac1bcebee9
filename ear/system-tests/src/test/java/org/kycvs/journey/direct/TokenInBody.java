package org.kycvs.journey.direct;

import java.util.stream.Stream;
import org.apache.wss4j.dom.WSConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Tokens where none is looked for, in the Body, which the signature names as the place of its key. */
final class TokenInBody {

    /** With a key of the attacker's choice (CVE-2026-88920). */
    private static final String SAML = """
            <s:Assertion xmlns:s="urn:oasis:names:tc:SAML:2.0:assertion" ID="a1" %s Version="2.0" IssueInstant="2026-01-01T00:00:00Z">\
            <s:Issuer>railway</s:Issuer><s:Subject><s:NameID>railway</s:NameID>\
            <s:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:sender-vouches"/></s:Subject></s:Assertion>""";

    /** Two gigabytes long (CVE-2026-85532). */
    private static final String DERIVED_KEY = """
            <c:DerivedKeyToken xmlns:c="http://schemas.xmlsoap.org/ws/2005/02/sc" %s>\
            <w:SecurityTokenReference xmlns:w="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">\
            <w:Reference URI="#TOKEN"/></w:SecurityTokenReference>\
            <c:Offset>0</c:Offset><c:Length>2147483000</c:Length><c:Nonce>bm9uY2U=</c:Nonce></c:DerivedKeyToken>""";

    private static final String PASSWORD = """
            <w:UsernameToken xmlns:w="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd" %s>\
            <w:Username>railway</w:Username></w:UsernameToken>""";

    private static final String SAML_2 = "http://docs.oasis-open.org/wss/oasis-wss-saml-token-profile-1.1#SAMLV2.0";

    private static final String ID = "u:Id=\"t1\" xmlns:u=\"" + WSConstants.WSU_NS + "\"";

    private TokenInBody() {}

    static Stream<Attack> attacks() {
        return Stream.of(attack("SAML", SAML), attack("derived key", DERIVED_KEY), attack("user's name", PASSWORD));
    }

    private static Attack attack(String name, String token) {
        return new Attack(name + " in the Body", "invalid-signature", (partner, envelope) -> {
            Document document =
                    Partner.read(partner.sign(envelope.replace("<Nonce>", token.formatted(ID) + "<Nonce>")));
            Element reference = Attacks.first(Attacks.security(document), WSConstants.WSSE_NS, "Reference");
            reference.setAttribute("URI", "#t1");
            reference.removeAttribute("ValueType");
            ((Element) reference.getParentNode()).setAttributeNS(WSConstants.WSSE11_NS, "n:TokenType", SAML_2);
            return Partner.write(document);
        });
    }
}
