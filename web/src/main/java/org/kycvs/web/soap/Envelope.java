package org.kycvs.web.soap;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * A message as it came, found to be one envelope with one Security header and one Body; nothing of it is believed yet.
 *
 * @param security the only header
 * @param body in which one element stands
 */
record Envelope(SoapVersion version, Element security, Element body) {

    static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    static final String WSU = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

    private static final int ENVELOPE_PARTS = 2;

    /** @throws SoapRefused {@code invalid-request}; {@code invalid-signature} where there is no Security header */
    static Envelope of(Document document) {
        Element root = document.getDocumentElement();
        SoapVersion version = SoapVersion.ofNamespace(root.getNamespaceURI())
                .filter(known -> root.getLocalName().equals("Envelope"))
                .orElseThrow(() -> SoapRefused.unreadable("The message is no envelope of SOAP 1.1 or 1.2."));
        List<Element> parts = Xml.children(root);
        Element body = part(parts, parts.size() - 1, version, "Body");
        if (parts.size() < ENVELOPE_PARTS) {
            throw SoapRefused.unsigned("The message has no Security header.");
        }
        if (parts.size() > ENVELOPE_PARTS || Xml.children(body).size() != 1) {
            throw SoapRefused.unreadable("An envelope has one Header and one Body, and in this one element.");
        }
        mustHaveUniqueIds(root);
        return new Envelope(version, security(part(parts, 0, version, "Header")), body);
    }

    /** What is asked; its name is the operation. */
    Element payload() {
        return Xml.children(body).get(0);
    }

    /** A header that we do not know might be one that we must understand; and of two signatures one would go unread. */
    private static Element security(Element header) {
        List<Element> headers = Xml.children(header);
        if (headers.stream().noneMatch(Envelope::isSecurity)) {
            throw SoapRefused.unsigned("The message has no Security header.");
        }
        if (headers.size() != 1) {
            throw SoapRefused.unreadable("Besides one Security header the message has others; WS-Addressing is off.");
        }
        return headers.get(0);
    }

    private static boolean isSecurity(Element header) {
        return Xml.is(header, WSSE, "Security");
    }

    private static Element part(List<Element> parts, int index, SoapVersion version, String name) {
        if (index < 0 || !Xml.is(parts.get(index), version.namespace(), name)) {
            throw SoapRefused.unreadable("An envelope has one Header and one Body.");
        }
        return parts.get(index);
    }

    /** A signature names what it signs by an id: with two of one id it could mean the one and we read the other. */
    private static void mustHaveUniqueIds(Element root) {
        Set<String> seen = new HashSet<>();
        if (!Xml.all(root).flatMap(Envelope::ids).allMatch(seen::add)) {
            throw SoapRefused.unsigned("Two elements of the message have the same id.");
        }
    }

    private static Stream<String> ids(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(index -> (Attr) attributes.item(index))
                .filter(attribute -> attribute.getLocalName() != null
                        && attribute.getLocalName().equalsIgnoreCase("id"))
                .map(Attr::getValue)
                .distinct();
    }
}
