package org.kycvs.web.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What of a message is looked at before its signature: that there is one thing of each kind, and where it must be. */
class EnvelopeTest {

    private static final String SECURITY = "<w:Security xmlns:w=\"" + Envelope.WSSE + "\"/>";

    @ParameterizedTest
    @EnumSource
    void oneHeaderAndOneBodyAreTakenApart(SoapVersion version) {
        Envelope envelope = read(version, "<e:Header>" + SECURITY + "</e:Header><e:Body><Ask/></e:Body>");

        assertThat(envelope.version()).isEqualTo(version);
        assertThat(envelope.security().getLocalName()).isEqualTo("Security");
        assertThat(envelope.payload().getLocalName()).isEqualTo("Ask");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    <e:Body><Ask/></e:Body>                                                | invalid-signature
                    <e:Header/><e:Body><Ask/></e:Body>                                     | invalid-signature
                    <e:Header><Other/></e:Header><e:Body><Ask/></e:Body>                   | invalid-signature
                    <e:Header>#</e:Header><e:Body Id="a"><Ask Id="a"/></e:Body>            | invalid-signature
                    <e:Header>#</e:Header><e:Body Id="a"><Ask ID="a"/></e:Body>            | invalid-signature
                    <e:Header>##</e:Header><e:Body><Ask/></e:Body>                         | invalid-request
                    <e:Header>#<To xmlns="x"/></e:Header><e:Body><Ask/></e:Body>           | invalid-request
                    <e:Header>#</e:Header><e:Body><Ask/></e:Body><e:Body><Ask/></e:Body>   | invalid-request
                    <e:Header>#</e:Header><e:Body><Ask/><Ask/></e:Body>                    | invalid-request
                    <e:Header>#</e:Header><e:Body/>                                        | invalid-request
                    <e:Body><Ask/></e:Body><e:Header>#</e:Header>                          | invalid-request
                    <e:Header>#</e:Header><Body><Ask/></Body>                              | invalid-request
                    <e:Header>#</e:Header>                                                 | invalid-request
                    """)
    void anythingElseIsRefused(String parts, String code) {
        assertThatExceptionOfType(SoapRefused.class)
                .isThrownBy(() -> read(SoapVersion.SOAP_12, parts.replace("#", SECURITY)))
                .satisfies(refused -> assertThat(refused.reason().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({"urn:other, Envelope", "http://www.w3.org/2003/05/soap-envelope, Letter"})
    void whatIsNoEnvelopeIsRefused(String namespace, String name) {
        String message = "<e:" + name + " xmlns:e=\"" + namespace + "\"><e:Header/><e:Body/></e:" + name + ">";

        assertThatExceptionOfType(SoapRefused.class)
                .isThrownBy(() -> Envelope.of(Xml.read(message.getBytes(StandardCharsets.UTF_8))))
                .satisfies(refused -> assertThat(refused.reason().code()).isEqualTo("invalid-request"));
    }

    private static Envelope read(SoapVersion version, String parts) {
        String message = "<e:Envelope xmlns:e=\"" + version.namespace() + "\">" + parts + "</e:Envelope>";
        return Envelope.of(Xml.read(message.getBytes(StandardCharsets.UTF_8)));
    }
}
