package org.kycvs.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Signs claims as a compact JWS (RFC 7515) with ES256; fails closed: no key, no signature, no answer. */
@ApplicationScoped
public class Signing {

    /**
     * @param use {@link KeyUse#ATTESTATION} or {@link KeyUse#RECEIPT}
     * @param type the {@code typ} header, for example {@code vaccination-status+jwt}
     * @param claims JSON values: strings, integers, booleans, lists and maps of these
     */
    public String sign(KeyUse use, String type, Map<String, Object> claims) {
        throw new UnsupportedOperationException();
    }
}
