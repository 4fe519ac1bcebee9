package org.kycvs.signing;

import jakarta.enterprise.context.ApplicationScoped;

/** The public halves, as anybody may fetch them (RFC 7517); {@code kid} is the RFC 7638 thumbprint. */
@ApplicationScoped
public class PublishedKeys {

    /** Keys of attestations that may still be valid, and of receipts, as a JWK set in JSON. */
    public String current() {
        throw new UnsupportedOperationException();
    }

    /** Keys of receipts and checkpoints, kept for seven years, as a JWK set in JSON. */
    public String archive() {
        throw new UnsupportedOperationException();
    }

    /** Whether a signature could be made now; asked by load balancers. */
    public boolean ready() {
        throw new UnsupportedOperationException();
    }
}
