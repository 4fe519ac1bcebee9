package org.kycvs.journey.direct;

import org.junit.jupiter.api.BeforeAll;
import org.kycvs.journey.Browser;
import org.kycvs.journey.Stack;

/** The suite over SOAP, as the railway's partner. */
abstract class SoapScenarios extends DirectScenarios {

    private static final Partner PARTNER = Partner.withNewKey();
    private static boolean pinned;

    @BeforeAll
    static void pinCertificate() {
        Stack.start();
        if (!pinned) {
            new CertificatesScreen(Browser.shared()).pin(PARTNER.pem());
            pinned = true;
        }
    }

    abstract SoapText version();

    @Override
    Door door() {
        return new SoapDoor(version(), PARTNER);
    }
}
