package org.kycvs.journey.direct;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.wss4j.common.WSEncryptionPart;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.message.WSSecHeader;
import org.apache.wss4j.dom.message.WSSecSignature;
import org.apache.wss4j.dom.message.WSSecTimestamp;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** A partner's key and certificate, and what it does with them. */
final class Partner {

    static final String PASSWORD = "partner";
    static final String ENTRY = "partner";
    private static final int FIVE_MINUTES = 300;

    private final KeyStore store;

    private Partner(KeyStore store) {
        this.store = store;
    }

    static Partner withNewKey() {
        return withNewKey("-keyalg RSA -keysize 2048 -validity 30");
    }

    /** @param options of keytool */
    static Partner withNewKey(String options) {
        try {
            Path file = Files.createTempDirectory("partner").resolve("partner.p12");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
            command.addAll(List.of("-genkeypair", "-alias", ENTRY, "-dname", "CN=partner.example.org", "-storetype"));
            command.addAll(List.of("PKCS12", "-storepass", PASSWORD, "-keystore", file.toString()));
            command.addAll(List.of(options.split(" ")));
            Process keytool = new ProcessBuilder(command).inheritIO().start();
            if (keytool.onExit().join().exitValue() != 0) {
                throw new IllegalStateException("keytool");
            }
            return new Partner(KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    X509Certificate certificate() {
        try {
            return (X509Certificate) store.getCertificate(ENTRY);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String pem() {
        try {
            return pem("CERTIFICATE", certificate().getEncoded());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    PrivateKey key() {
        try {
            return (PrivateKey) store.getKey(ENTRY, PASSWORD.toCharArray());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Its key and its certificate, as other libraries want them. */
    Path pemFile() {
        try {
            Path file = Files.createTempFile("partner", ".pem");
            return Files.writeString(file, pem("PRIVATE KEY", key().getEncoded()) + pem());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** RFC 7468. */
    static String pem(String label, byte[] der) {
        String text = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + text + "\n-----END " + label + "-----\n";
    }

    /** As WSS4J wants them. */
    Merlin crypto() {
        Merlin crypto = new Merlin();
        crypto.setKeyStore(store);
        return crypto;
    }

    /** Signs Body and Timestamp as the contract wants it. */
    String sign(String envelope) {
        return sign(envelope, signature -> {});
    }

    /** @param otherwise changes how it is signed */
    String sign(String envelope, Consumer<WSSecSignature> otherwise) {
        Document document = read(envelope);
        try {
            WSSecHeader header = new WSSecHeader(document);
            header.insertSecurityHeader();
            WSSecTimestamp timestamp = new WSSecTimestamp(header);
            timestamp.setTimeToLive(FIVE_MINUTES);
            timestamp.build();
            WSSecSignature signature = new WSSecSignature(header);
            signature.setUserInfo(ENTRY, PASSWORD);
            signature.setKeyIdentifierType(WSConstants.BST_DIRECT_REFERENCE);
            signature.setSignatureAlgorithm(WSConstants.RSA_SHA256);
            signature.setDigestAlgo(WSConstants.SHA256);
            signature
                    .getParts()
                    .add(new WSEncryptionPart(
                            "Body", document.getDocumentElement().getNamespaceURI(), ""));
            signature.getParts().add(new WSEncryptionPart("Timestamp", WSConstants.WSU_NS, ""));
            otherwise.accept(signature);
            signature.build(crypto());
        } catch (WSSecurityException failure) {
            throw new IllegalStateException(failure);
        }
        return write(document);
    }

    static Document read(String xml) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (Exception unreadable) {
            throw new AssertionError(xml, unreadable);
        }
    }

    static String write(Document document) {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            writer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
