package org.kycvs.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kycvs.kernel.NewRow;
import org.kycvs.kernel.Sha256;

/**
 * What is kept of a handle: the key that derives it again, and the SHA-256 by which it is found. A stolen table opens no page.
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // searched for by the database, never compared here
record StoredHandle(
        @Column(name = "handle_key", updatable = false) String key,
        @Column(name = "handle_digest", updatable = false) byte[] digest) {

    static byte[] digestOf(Handle handle) {
        return Sha256.of(handle.text());
    }

    void write(NewRow row) {
        row.with("handle_key", key).with("handle_digest", digest);
    }
}
