package org.kycvs.web.identity;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kycvs.web.identity.AccessRefused.Reason;

/**
 * What a call shows at the door.
 *
 * @param withProof by the scheme {@code DPoP} (RFC 9449, section 7.1), else as {@code Bearer}
 * @param token anything so far
 * @param proofs every header {@code DPoP}
 */
record Presented(boolean withProof, String token, List<String> proofs) {

    private static final Pattern CREDENTIALS = Pattern.compile("(Bearer|(DPoP)) +(\\S*) *", Pattern.CASE_INSENSITIVE);
    private static final String PROOF = "DPoP";

    Presented {
        proofs = List.copyOf(proofs);
    }

    /**
     * Only from the headers: a token in a URL or a form ends up in logs (RFC 9700, section 4.3.2).
     *
     * @throws AccessRefused there is none, or more than one
     */
    static Presented in(MultivaluedMap<String, String> headers) {
        List<String> values = headers.getOrDefault(HttpHeaders.AUTHORIZATION, List.of());
        Matcher credentials = CREDENTIALS.matcher(values.size() == 1 ? values.get(0) : "");
        if (!credentials.matches()) {
            throw new AccessRefused(Reason.MISSING);
        }
        return new Presented(
                credentials.group(2) != null, credentials.group(3), headers.getOrDefault(PROOF, List.of()));
    }
}
