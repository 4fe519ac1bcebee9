package org.kycvs.signing;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The public halves, as anybody may fetch them (RFC 7517); {@code kid} is the RFC 7638 thumbprint. */
@ApplicationScoped
public class PublishedKeys {

    @Inject
    KeyRing keys;

    @Inject
    Signers signers;

    protected PublishedKeys() {}

    PublishedKeys(KeyRing keys, Signers signers) {
        this.keys = keys;
        this.signers = signers;
    }

    /** Keys of attestations that may still be valid, of receipts and of replies, as a JWK set in JSON. */
    public String current() {
        return json(KeyUse.ATTESTATION, KeyUse.RECEIPT, KeyUse.REPLY);
    }

    /** Keys of receipts and checkpoints, kept for seven years, as a JWK set in JSON. */
    public String archive() {
        return json(KeyUse.RECEIPT);
    }

    /** Whether a signature could be made now; asked by load balancers. */
    public boolean ready() {
        try {
            // Made and thrown away: only a signature proves that the key, and what holds it, is there.
            return !signers.sign(KeyUse.ATTESTATION, "ready+jwt", Map.of()).isEmpty();
        } catch (Signers.SigningFailed notNow) {
            return false;
        }
    }

    private String json(KeyUse... uses) {
        List<JWK> published = Stream.of(uses)
                .flatMap(use -> keys.all(use).stream())
                .map(key -> (JWK) PublishedKey.of(key))
                .toList();
        return new JWKSet(published).toString(true);
    }
}
