package org.kycvs.journey.direct;

/** Over SOAP 1.2. */
class Soap12DirectIT extends SoapScenarios {

    @Override
    SoapText version() {
        return SoapText.SOAP_12;
    }
}
