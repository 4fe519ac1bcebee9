package org.kycvs.organisations;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Where a person goes back to: an absolute https URL, or http on the reader's own machine.
 *
 * <p>No fragment, because we append a query (contract, section 5); no user name, because it disguises the host.
 */
final class ReturnUrl {

    static final String RULE =
            "must be an absolute https URL (http only for localhost) without user name or fragment, at most 2000 characters";

    private static final int LONGEST = 2000;
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private ReturnUrl() {}

    static boolean isAcceptable(String text) {
        try {
            return text.length() <= LONGEST && isAcceptable(new URI(text));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private static boolean isAcceptable(URI url) {
        return url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getRawFragment() == null
                && ("https".equals(url.getScheme())
                        || ("http".equals(url.getScheme()) && OWN_MACHINE.contains(url.getHost())));
    }
}
