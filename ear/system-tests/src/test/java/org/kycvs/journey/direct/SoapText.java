package org.kycvs.journey.direct;

/** How the two versions are written. */
enum SoapText {
    SOAP_11("http://schemas.xmlsoap.org/soap/envelope/", "text/xml;charset=utf-8"),
    SOAP_12("http://www.w3.org/2003/05/soap-envelope", "application/soap+xml;charset=utf-8");

    private final String namespace;
    private final String mediaType;

    SoapText(String namespace, String mediaType) {
        this.namespace = namespace;
        this.mediaType = mediaType;
    }

    String namespace() {
        return namespace;
    }

    String mediaType() {
        return mediaType;
    }

    String envelope(String operation, String id, String members) {
        return "<e:Envelope xmlns:e=\"" + namespace + "\"><e:Header/><e:Body><" + operation
                + " xmlns=\"urn:kycvs:status:v1\"><MessageId>" + id + "</MessageId>" + members + "</" + operation
                + "></e:Body></e:Envelope>";
    }
}
