package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kycvs.kernel.RequestId;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.KeyedDigest;

/** Derives handles from request ids, so that a replay can give the same URL again although only a digest is kept. */
@ApplicationScoped
class Handles {

    @Inject
    Digesting digesting;

    /** What is kept of a new request's handle. */
    StoredHandle kept(RequestId request) {
        KeyedDigest digest = digesting.digest(KeyUse.HANDLE, request.toString());
        return new StoredHandle(digest.key(), StoredHandle.digestOf(new Handle(digest.value())));
    }

    /** The handle as it was given out when the request was made, also after the current key has changed. */
    Handle of(StatusRequest request) {
        KeyedDigest sameKey = new KeyedDigest(request.handle().key() + ".");
        return new Handle(
                digesting.again(sameKey, KeyUse.HANDLE, request.id().toString()).value());
    }
}
