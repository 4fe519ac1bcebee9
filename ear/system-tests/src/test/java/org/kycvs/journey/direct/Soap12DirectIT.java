package org.kycvs.journey.direct;

import org.junit.jupiter.api.BeforeAll;
import org.kycvs.journey.Browser;
import org.kycvs.journey.Stack;

/** Over SOAP 1.2. */
class Soap12DirectIT extends DirectScenarios {

    private static final Partner PARTNER = Partner.withNewKey();

    @BeforeAll
    static void pinCertificate() {
        Stack.start();
        new CertificatesScreen(Browser.shared()).pin(PARTNER.pem());
    }

    @Override
    Door door() {
        return new SoapDoor(SoapText.SOAP_12, PARTNER);
    }
}
