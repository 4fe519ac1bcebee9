package org.kycvs.journey.direct;

import java.io.ByteArrayOutputStream;
import java.security.Signature;
import java.util.Base64;
import java.util.stream.Stream;
import org.apache.wss4j.dom.WSConstants;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A signature that holds, and says that it covers something of another place as well: whoever checks it might go there. */
final class ForeignReference {

    static {
        Init.init();
    }

    private ForeignReference() {}

    static Stream<Attack> attacks() {
        return Stream.of("file:///etc/hostname", "cid:attached", "#xpointer(/)", "")
                .map(ForeignReference::to);
    }

    static Attack to(String address) {
        return new Attack(
                "a reference to '" + address + "'",
                "invalid-signature",
                (partner, envelope) -> signed(partner, partner.sign(envelope), address));
    }

    private static String signed(Partner partner, String message, String address) {
        Document document = Partner.read(message);
        Element info = first(document, "SignedInfo");
        Element reference =
                (Element) Attacks.first(info, WSConstants.SIG_NS, "Reference").cloneNode(true);
        reference.setAttribute("URI", address);
        info.appendChild(reference);
        first(document, "SignatureValue").setTextContent(signature(partner, info));
        return Partner.write(document);
    }

    private static Element first(Document document, String name) {
        return Attacks.first(document.getDocumentElement(), WSConstants.SIG_NS, name);
    }

    private static String signature(Partner partner, Element info) {
        try {
            ByteArrayOutputStream canonical = new ByteArrayOutputStream();
            Element method = Attacks.first(info, WSConstants.SIG_NS, "CanonicalizationMethod");
            while (method.hasChildNodes()) {
                method.removeChild(method.getFirstChild());
            }
            Canonicalizer.getInstance(method.getAttribute("Algorithm")).canonicalizeSubtree(info, canonical);
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(partner.key());
            signature.update(canonical.toByteArray());
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
