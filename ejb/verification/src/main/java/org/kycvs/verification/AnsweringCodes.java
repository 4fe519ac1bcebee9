package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kycvs.otp.TypedPasscode;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.KeyedDigest;

/** Recognises the code that has decided a request, as long as the request can be read, by a keyed digest: it opens nothing. */
@ApplicationScoped
class AnsweringCodes {

    @Inject
    Digesting digesting;

    void keep(StatusRequest request, TypedPasscode typed) {
        KeyedDigest digest = digesting.digest(KeyUse.PASSCODE, parts(request, typed));
        request.collect(request.code().answeredBy(digest));
    }

    /** Whether this very code has decided it. */
    boolean decided(StatusRequest request, TypedPasscode typed) {
        String answeredBy = request.code().answeredBy();
        return answeredBy != null
                && digesting.matches(new KeyedDigest(answeredBy), KeyUse.PASSCODE, parts(request, typed));
    }

    private static String[] parts(StatusRequest request, TypedPasscode typed) {
        return new String[] {"answered", request.id().toString(), typed.sha256()};
    }
}
