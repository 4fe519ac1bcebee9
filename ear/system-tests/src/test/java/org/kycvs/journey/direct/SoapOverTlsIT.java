package org.kycvs.journey.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kycvs.journey.Browser;
import org.kycvs.journey.Reply;
import org.kycvs.journey.Stack;
import org.kycvs.people.Person;

/** The door with TLS before it, as a partner meets it. */
class SoapOverTlsIT {

    private static final Partner PARTNER = Partner.withNewKey();
    private static final SoapText SOAP = SoapText.SOAP_12;

    @BeforeAll
    static void pinCertificate() {
        Stack.start();
        new CertificatesScreen(Browser.shared()).pin(PARTNER.pem());
    }

    @Test
    void aPartnerWhoBelievesTheStacksCertificateIsServed() throws Exception {
        String id = SoapDoor.id();
        String message = PARTNER.sign(SOAP.envelope("RequestStatus", id, SoapDoor.question(Person.fullyVaccinated())));

        HttpResponse<String> response = post(believing(), message);

        assertThat(response.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
        SoapAnswer answer = new SoapAnswer(new Reply(response));
        answer.mustBeSignedReplyTo(id, SOAP);
        assertThat(answer.text("RequestId")).isNotEmpty();
    }

    @Test
    void nobodyElseBelievesIt() {
        assertThatExceptionOfType(SSLHandshakeException.class)
                .isThrownBy(() -> post(HttpClient.newHttpClient(), "<none/>"));
    }

    private static HttpResponse<String> post(HttpClient client, String message) throws Exception {
        return client.send(
                HttpRequest.newBuilder(Stack.APPLICATION_TLS.resolve(SoapDoor.ADDRESS))
                        .header("Content-Type", SOAP.mediaType())
                        .POST(BodyPublishers.ofString(message))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpClient believing() throws Exception {
        KeyStore believed = KeyStore.getInstance("PKCS12");
        believed.load(null, null);
        try (InputStream in = Files.newInputStream(Stack.STATE.resolve("https.pem"))) {
            believed.setCertificateEntry(
                    "stack", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(believed);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }
}
