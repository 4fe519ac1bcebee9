package org.kycvs.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Signs claims as a compact JWS (RFC 7515) with ES256; fails closed: no key, no signature, no answer. */
@ApplicationScoped
public class Signing {

    @Inject
    Signers signers;

    protected Signing() {}

    Signing(Signers signers) {
        this.signers = signers;
    }

    /**
     * @param use {@link KeyUse#ATTESTATION} or {@link KeyUse#RECEIPT}
     * @param type the {@code typ} header, for example {@code vaccination-status+jwt}
     * @param claims JSON values: strings, integers, booleans, lists and maps of these
     */
    public String sign(KeyUse use, String type, Map<String, Object> claims) {
        return signers.sign(use, type, claims);
    }

    /**
     * A detached JWS (RFC 7515, appendix F): whoever checks it puts the bytes back in the middle.
     *
     * @param use {@link KeyUse#REPLY}
     * @param said further members of its header
     */
    public String signDetached(KeyUse use, String type, Map<String, Object> said, byte[] content) {
        return signers.signDetached(use, type, said, content);
    }
}
