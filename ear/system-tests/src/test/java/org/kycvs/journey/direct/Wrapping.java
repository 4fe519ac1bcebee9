package org.kycvs.journey.direct;

import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.wss4j.dom.WSConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The signed Body stands elsewhere in the message, and another one, that nobody has signed, where it stood. */
final class Wrapping {

    private static final String SIGNATURE = "invalid-signature";
    private static final String REQUEST = "invalid-request";

    private Wrapping() {}

    static Stream<Attack> attacks() {
        return Stream.of(
                wrapped("a second Body", REQUEST, (signed, forged) -> envelope(forged)
                        .appendChild(signed)),
                wrapped("a second Body before it", REQUEST, (signed, forged) -> envelope(forged)
                        .insertBefore(signed, forged)),
                wrapped("the Body in the Header", REQUEST, (signed, forged) -> Attacks.security(
                                forged.getOwnerDocument())
                        .getParentNode()
                        .appendChild(signed)),
                wrapped("the Body in the Security header", SIGNATURE, (signed, forged) -> Attacks.security(
                                forged.getOwnerDocument())
                        .appendChild(signed)),
                wrapped("the Body in the Signature", SIGNATURE, Wrapping::inSignature),
                wrapped("the Body in the Body", SIGNATURE, (signed, forged) -> forged.getFirstChild()
                        .appendChild(signed)),
                wrapped("two elements of one id", SIGNATURE, (signed, forged) -> {
                    forged.setAttributeNS(WSConstants.WSU_NS, "u:Id", signed.getAttributeNS(WSConstants.WSU_NS, "Id"));
                    forged.getFirstChild().appendChild(signed);
                }),
                wrapped("the Body gone", SIGNATURE, (signed, forged) -> {}));
    }

    private static Attack wrapped(String name, String code, BiConsumer<Element, Element> hide) {
        return Attack.altered(name, code, document -> {
            Element signed = Attacks.body(document);
            Element forged = (Element) signed.cloneNode(true);
            forged.removeAttributeNS(WSConstants.WSU_NS, "Id");
            Attacks.first(forged, "urn:kycvs:status:v1", "Nonce").setTextContent("forged");
            signed.getParentNode().replaceChild(forged, signed);
            hide.accept(signed, forged);
        });
    }

    private static Element envelope(Element forged) {
        return (Element) forged.getParentNode();
    }

    private static void inSignature(Element signed, Element forged) {
        Document document = forged.getOwnerDocument();
        Element object = document.createElementNS(WSConstants.SIG_NS, "ds:Object");
        object.appendChild(signed);
        Attacks.first(document.getDocumentElement(), WSConstants.SIG_NS, "Signature")
                .appendChild(object);
    }
}
