package org.kycvs.web.soap;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The contract's schema: a message that does not fit is not taken apart. */
@ApplicationScoped
class Schemas {

    private final Schema schema = read();

    /** @throws SoapRefused {@code invalid-request}; says where, and not what stood there */
    void check(Element payload) {
        try {
            schema.newValidator().validate(new DOMSource(payload));
        } catch (SAXException misfit) {
            throw SoapRefused.unreadable(
                    "The Body is not as the schema at ?xsd wants it: check names, order, lengths and forms of its elements.");
        } catch (IOException impossible) {
            throw new IllegalStateException("A tree in memory can be read", impossible);
        }
    }

    private static Schema read() {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return factory.newSchema(Objects.requireNonNull(
                    Schemas.class.getResource(StatusServlet.SCHEMA), "packaged beside this class"));
        } catch (SAXException impossible) {
            throw new IllegalStateException("The contract's schema is one", impossible);
        }
    }
}
