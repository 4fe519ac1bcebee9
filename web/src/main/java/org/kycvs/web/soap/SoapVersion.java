package org.kycvs.web.soap;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SOAP 1.1 and 1.2 differ in their names only. */
enum SoapVersion {
    SOAP_11("http://schemas.xmlsoap.org/soap/envelope/", "text/xml", "Client", "Server"),
    SOAP_12("http://www.w3.org/2003/05/soap-envelope", "application/soap+xml", "Sender", "Receiver");

    private final String namespace;
    private final String mediaType;
    private final String sender;
    private final String receiver;

    SoapVersion(String namespace, String mediaType, String sender, String receiver) {
        this.namespace = namespace;
        this.mediaType = mediaType;
        this.sender = sender;
        this.receiver = receiver;
    }

    static Optional<SoapVersion> ofNamespace(@Nullable String namespace) {
        return Arrays.stream(values())
                .filter(version -> version.namespace.equals(namespace))
                .findFirst();
    }

    /** Of a {@code Content-Type}, whatever its parameters. */
    static Optional<SoapVersion> ofMediaType(@Nullable String type) {
        String bare = type == null ? "" : type.split(";", 2)[0].strip();
        return Arrays.stream(values())
                .filter(version -> version.mediaType.equalsIgnoreCase(bare))
                .findFirst();
    }

    String namespace() {
        return namespace;
    }

    String contentType() {
        return mediaType + "; charset=utf-8";
    }

    /** SOAP 1.1, section 6.2; SOAP 1.2, part 2, table 20. */
    int faultStatus(boolean senders) {
        return this == SOAP_12 && senders
                ? HttpServletResponse.SC_BAD_REQUEST
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** The name of the code that says whose fault it is. */
    String faultCode(boolean senders) {
        return senders ? sender : receiver;
    }
}
