package org.kycvs.web.soap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads XML of strangers: no document type, so no entity and no file or address of theirs; and bounded in depth. */
final class Xml {

    /** A signed message has eight levels. */
    private static final int DEEPEST = 20;

    private static final int MOST_ELEMENTS = 200;
    private static final DocumentBuilderFactory FACTORY = factory();

    private Xml() {}

    /** @throws SoapRefused {@code invalid-request} */
    static Document read(byte[] bytes) {
        try {
            Document document = builder().parse(new ByteArrayInputStream(bytes));
            mustBeSmall(document.getDocumentElement(), 1);
            return document;
        } catch (SAXException unreadable) {
            throw SoapRefused.unreadable("The message is not XML without a document type.");
        } catch (IOException impossible) {
            throw new IllegalStateException("Bytes in memory can be read", impossible);
        }
    }

    static Document empty() {
        return builder().newDocument();
    }

    static List<Element> children(Node parent) {
        return elements(parent.getChildNodes()).toList();
    }

    /** All elements in it, and itself. */
    static Stream<Element> all(Element root) {
        return Stream.concat(Stream.of(root), elements(root.getElementsByTagNameNS("*", "*")));
    }

    static boolean is(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static void mustBeSmall(Element root, int depth) {
        if (depth == 1 && elements(root.getElementsByTagNameNS("*", "*")).count() > MOST_ELEMENTS) {
            throw SoapRefused.unreadable("The message has more elements than any message of the contract.");
        }
        if (depth > DEEPEST) {
            throw SoapRefused.unreadable("The message is deeper than any message of the contract.");
        }
        children(root).forEach(child -> mustBeSmall(child, depth + 1));
    }

    private static DocumentBuilder builder() {
        try {
            synchronized (FACTORY) { // it promises nothing to threads
                DocumentBuilder builder = FACTORY.newDocumentBuilder();
                builder.setErrorHandler(null); // the JDK's writes to the console what it was sent
                return builder;
            }
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The JDK's own parser is safe", impossible);
        }
    }

    private static DocumentBuilderFactory factory() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The JDK's own parser is safe", impossible);
        }
    }
}
