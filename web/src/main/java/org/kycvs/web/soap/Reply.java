package org.kycvs.web.soap;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An answer while it is written: an envelope with an empty Header, and in its Body one element of the contract. */
final class Reply {

    static final String NAMESPACE = "urn:kycvs:status:v1";
    static final String IN_REPLY_TO = "InReplyTo";

    private final SoapVersion version;
    private final int httpStatus;
    private final Document document;
    private final Element body;

    private Reply(SoapVersion version, int httpStatus) {
        this.version = version;
        this.httpStatus = httpStatus;
        this.document = Xml.empty();
        Element envelope = document.createElementNS(version.namespace(), "soap:Envelope");
        envelope.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:soap", version.namespace());
        document.appendChild(envelope);
        envelope.appendChild(document.createElementNS(version.namespace(), "soap:Header"));
        this.body = (Element) envelope.appendChild(document.createElementNS(version.namespace(), "soap:Body"));
    }

    static Part of(SoapVersion version, String element) {
        Reply reply = new Reply(version, HttpServletResponse.SC_OK);
        return reply.part(reply.body, element);
    }

    /**
     * A fault of whoever sent the message, or ours.
     *
     * @param reason one sentence, in English
     * @return its detail, to be filled
     */
    static Part fault(SoapVersion version, boolean senders, String reason) {
        Reply reply = new Reply(version, version.faultStatus(senders));
        Element fault = reply.child(reply.body, "Fault");
        String code = "soap:" + version.faultCode(senders);
        return version == SoapVersion.SOAP_12 ? reply.fault12(fault, code, reason) : reply.fault11(fault, code, reason);
    }

    /** SOAP 1.2, part 1, section 5.4. */
    private Part fault12(Element fault, String code, String reason) {
        child(child(fault, "Code"), "Value").setTextContent(code);
        Element text = child(child(fault, "Reason"), "Text");
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", "en");
        text.setTextContent(reason);
        return part(child(fault, "Detail"), "StatusFault");
    }

    /** SOAP 1.1, section 4.4: these four have no namespace. */
    private Part fault11(Element fault, String code, String reason) {
        bare(fault, "faultcode").setTextContent(code);
        bare(fault, "faultstring").setTextContent(reason);
        return part(bare(fault, "detail"), "StatusFault");
    }

    private Element child(Element parent, String name) {
        return (Element) parent.appendChild(document.createElementNS(version.namespace(), "soap:" + name));
    }

    private Element bare(Element parent, String name) {
        return (Element) parent.appendChild(document.createElementNS(null, name));
    }

    /** Namespaces are declared by attributes of their own: what is signed is the tree, not what a writer makes of it. */
    private Part part(Element parent, String name) {
        Element element = document.createElementNS(NAMESPACE, name);
        element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns", NAMESPACE);
        return new Part((Element) parent.appendChild(element));
    }

    /** An element of the contract whose members are added in the order of its schema. */
    final class Part {

        private final Element element;

        private Part(Element element) {
            this.element = element;
        }

        Part add(String name, @Nullable String text) {
            if (text != null) {
                element.appendChild(document.createElementNS(NAMESPACE, name)).setTextContent(text);
            }
            return this;
        }

        Part add(String name, int number) {
            return add(name, Integer.toString(number));
        }

        Part add(String name, Instant time) {
            return add(name, DateTimeFormatter.ISO_INSTANT.format(time.truncatedTo(ChronoUnit.MILLIS)));
        }

        /** A fault of what could not be read: whoever sends the like is told the same. */
        boolean isForAnybody() {
            return httpStatus != HttpServletResponse.SC_OK
                    && Xml.children(element).stream().noneMatch(child -> Xml.is(child, NAMESPACE, IN_REPLY_TO));
        }

        /** All that it says. */
        String words() {
            return body.getTextContent();
        }

        SoapVersion version() {
            return version;
        }

        int httpStatus() {
            return httpStatus;
        }

        /** The whole envelope. */
        Document document() {
            return document;
        }
    }
}
