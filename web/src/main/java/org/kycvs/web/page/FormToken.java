package org.kycvs.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.DrawingSecret;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.KeyedDigest;
import org.kycvs.verification.Visit;

/**
 * The hidden field that says: this form was shown by us, to this browser, under this handle. The handle stands for the request,
 * and is known before the request is read.
 *
 * <p>Another site can make a browser post, with its cookie, but cannot read our page and so does not know the token. Each page
 * has a token of its own, over a salt drawn for it, and that salt is now longer, now shorter: so the length of a compressed page
 * tells neither its token (BREACH) nor, to whoever listens on the way and sees it once, which status stands on it.
 */
@ApplicationScoped
class FormToken {

    /** Keeps form tokens apart from whatever else the same key digests. */
    private static final String PURPOSE = "form";

    private static final int LONGEST = 200;
    private static final int SHORTEST_SALT = 22;
    private static final char SEPARATOR = '.';

    @Inject
    Digesting digesting;

    @Inject
    DrawingSecret drawing;

    String of(Visit visit) {
        String salt = salt();
        return salt
                + SEPARATOR
                + digesting.digest(KeyUse.PAGE_TOKEN, parts(visit, salt)).text();
    }

    /** Whether that is a token of this browser's form under this handle; takes the same time whatever the answer. */
    boolean fits(@Nullable String posted, Visit visit) {
        if (posted == null || posted.length() > LONGEST) {
            return false;
        }
        int end = posted.indexOf(SEPARATOR);
        return end >= SHORTEST_SALT
                && digesting.matches(
                        new KeyedDigest(posted.substring(end + 1)),
                        KeyUse.PAGE_TOKEN,
                        parts(visit, posted.substring(0, end)));
    }

    /** At least 128 bits. */
    private String salt() {
        String drawn = drawing.draw();
        return drawn.substring(0, SHORTEST_SALT + drawn.charAt(0) % (drawn.length() - SHORTEST_SALT + 1));
    }

    private static String[] parts(Visit visit, String salt) {
        return new String[] {PURPOSE, visit.cookie(), visit.handle().text(), salt};
    }
}
