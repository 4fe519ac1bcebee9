package org.kycvs.journey.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.WSDataRef;
import org.apache.wss4j.dom.engine.WSSConfig;
import org.apache.wss4j.dom.engine.WSSecurityEngine;
import org.apache.wss4j.dom.engine.WSSecurityEngineResult;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.handler.WSHandlerResult;
import org.jspecify.annotations.Nullable;
import org.kycvs.journey.Reply;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What came back, read and checked as a partner would. */
final class SoapAnswer {

    private final Reply reply;
    private final Document document;

    SoapAnswer(Reply reply) {
        this.reply = reply;
        this.document = Partner.read(reply.response().body());
    }

    boolean isFault() {
        return element("Fault") != null;
    }

    /** Of the contract's element of that name. */
    @Nullable
    String text(String name) {
        Element found = element(name);
        return found == null ? null : found.getTextContent();
    }

    void mustBeSignedReplyTo(String id, SoapText version) {
        mustBeSigned(version);
        assertThat(text("InReplyTo")).isEqualTo(id);
    }

    /** By the service, and over Body and Timestamp; a fault has the status that its version says. */
    void mustBeSigned(SoapText version) {
        assertThat(reply.header("Content-Type")).hasValue(version.mediaType());
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(version.namespace());
        assertThat(reply.status()).isIn(isFault() ? List.of(400, 500) : List.of(200));
        WSSecurityEngineResult signature = signature();
        List<?> signed = (List<?>) signature.get(WSSecurityEngineResult.TAG_DATA_REF_URIS);
        assertThat(signed.stream()
                        .map(one -> ((WSDataRef) one).getProtectedElement().getLocalName()))
                .containsExactlyInAnyOrder("Body", "Timestamp");
        assertThat(((X509Certificate) signature.get(WSSecurityEngineResult.TAG_X509_CERTIFICATE))
                        .getSubjectX500Principal()
                        .getName())
                .isEqualTo("CN=kycvs.example.org");
    }

    private WSSecurityEngineResult signature() {
        try {
            WSSConfig.init();
            RequestData rules = new RequestData();
            rules.setWssConfig(WSSConfig.getNewInstance());
            rules.setSigVerCrypto(new Anybody());
            WSHandlerResult found = new WSSecurityEngine().processSecurityHeader(document, rules);
            return found.getActionResults().get(WSConstants.SIGN).get(0);
        } catch (Exception broken) {
            throw new AssertionError(reply.response().body(), broken);
        }
    }

    private static String namespace(String name) {
        return name.equals("Fault") ? "*" : "urn:kycvs:status:v1";
    }

    private @Nullable Element element(String name) {
        return (Element) document.getElementsByTagNameNS(namespace(name), name).item(0);
    }

    /** Whose certificate it is, is compared afterwards. */
    private static final class Anybody extends Merlin {

        @Override
        public void verifyTrust(
                X509Certificate[] chain,
                boolean revocation,
                Collection<Pattern> subjects,
                Collection<Pattern> issuers) {}
    }
}
