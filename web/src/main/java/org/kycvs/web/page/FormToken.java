package org.kycvs.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.KeyedDigest;
import org.kycvs.verification.Visit;

/**
 * The hidden field that says: this form was shown by us, to this browser, under this handle. The handle stands for the request, and is known before
 * the request is read.
 *
 * <p>Another site can make a browser post, with its cookie, but cannot read our page and so does not know the token.
 */
@ApplicationScoped
class FormToken {

    /** Keeps form tokens apart from whatever else the same key digests. */
    private static final String PURPOSE = "form";

    private static final int LONGEST = 200;

    @Inject
    Digesting digesting;

    String of(Visit visit) {
        return digesting.digest(KeyUse.PAGE_TOKEN, parts(visit)).text();
    }

    /** Whether that is the token of this browser's form under this handle; takes the same time whatever the answer. */
    boolean fits(@Nullable String posted, Visit visit) {
        return posted != null
                && posted.length() <= LONGEST
                && digesting.matches(new KeyedDigest(posted), KeyUse.PAGE_TOKEN, parts(visit));
    }

    private static String[] parts(Visit visit) {
        return new String[] {PURPOSE, visit.cookie(), visit.handle().text()};
    }
}
