package org.kycvs.journey.direct;

/** Over SOAP 1.1. */
class Soap11DirectIT extends SoapScenarios {

    @Override
    SoapText version() {
        return SoapText.SOAP_11;
    }
}
