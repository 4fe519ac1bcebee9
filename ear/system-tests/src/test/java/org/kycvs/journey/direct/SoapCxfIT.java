package org.kycvs.journey.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.xml.ws.WebServiceException;
import jakarta.xml.ws.soap.SOAPFaultException;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kycvs.journey.Attestation;
import org.kycvs.journey.Browser;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Stack;
import org.kycvs.people.Person;
import org.w3c.dom.Document;

/** CXF, which many partners have: its own reading of the WSDL, its own signatures, its own look at ours. */
class SoapCxfIT {

    private static final Partner PARTNER = Partner.withNewKey();

    private final Person person = Person.fullyVaccinated();

    @BeforeAll
    static void pinCertificate() {
        Stack.start();
        new CertificatesScreen(Browser.shared()).pin(PARTNER.pem());
    }

    @ParameterizedTest
    @EnumSource
    void getsTheAttestation(SoapText version) throws Exception {
        Organisation.register(person);
        CxfPartner cxf = cxf(version, PARTNER);
        String id = SoapDoor.id();

        Document asked = cxf.call("RequestStatus", id, SoapDoor.question(person));
        assertThat(text(asked, "InReplyTo")).isEqualTo(id);
        String passcode = "<Passcode>" + Stack.phone(person.mobile()).code() + "</Passcode>";
        Document answer =
                cxf.call("ConfirmPasscode", SoapDoor.id(), SoapDoor.about(text(asked, "RequestId")) + passcode);

        assertThat(text(answer, "VaccinationStatus")).isEqualTo("2");
        assertThat(new Attestation(text(answer, "Attestation"))
                        .verifiedFor("example-railway")
                        .getClaimValue("vaccination_status", Long.class))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void understandsASignedFault(SoapText version) {
        assertThatExceptionOfType(SOAPFaultException.class)
                .isThrownBy(() -> cxf(version, Partner.withNewKey())
                        .call("RequestStatus", SoapDoor.id(), SoapDoor.question(person)))
                .satisfies(fault -> assertThat(fault.getFault().getDetail().getTextContent())
                        .contains("invalid-signature"));
    }

    @ParameterizedTest
    @EnumSource
    void believesNobodyElse(SoapText version) {
        assertThatExceptionOfType(WebServiceException.class).isThrownBy(() -> new CxfPartner(
                        Stack.APPLICATION,
                        version,
                        PARTNER,
                        Partner.withNewKey().certificate())
                .call("RequestStatus", SoapDoor.id(), SoapDoor.question(person)));
    }

    private static CxfPartner cxf(SoapText version, Partner partner) throws Exception {
        X509Certificate service = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(SoapDoor.serviceCertificate()));
        return new CxfPartner(Stack.APPLICATION, version, partner, service);
    }

    private static String text(Document reply, String name) {
        return Attacks.first(reply.getDocumentElement(), "urn:kycvs:status:v1", name)
                .getTextContent();
    }
}
