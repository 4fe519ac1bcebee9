package org.kycvs.web.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.dpop.JWKThumbprintConfirmation;
import com.nimbusds.oauth2.sdk.dpop.verifiers.AccessTokenValidationException;
import com.nimbusds.oauth2.sdk.dpop.verifiers.DPoPIssuer;
import com.nimbusds.oauth2.sdk.dpop.verifiers.DPoPProofUse;
import com.nimbusds.oauth2.sdk.dpop.verifiers.DPoPProtectedResourceRequestVerifier;
import com.nimbusds.oauth2.sdk.dpop.verifiers.InvalidDPoPProofException;
import com.nimbusds.oauth2.sdk.token.DPoPAccessToken;
import com.nimbusds.oauth2.sdk.util.singleuse.SingleUseChecker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kycvs.limits.UsingOnce;
import org.kycvs.web.PublicUrl;
import org.kycvs.web.identity.AccessRefused.Reason;

/**
 * Checks that whoever shows a token that is bound to a key holds that key (RFC 9449, section 4.3), for this very call.
 *
 * <p>The address in a proof is held against {@code KYCVS_PUBLIC_URL}, because the header {@code Host} is the caller's word.
 */
@ApplicationScoped
public class Proofs {

    /** Of the keys' owner to choose from. */
    static final Set<JWSAlgorithm> ALGORITHMS = new LinkedHashSet<>(
            List.of(JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.PS256, JWSAlgorithm.RS256));

    /** For how long no proof comes again: longer than one is believed. */
    static final Duration REMEMBERED = Duration.ofMinutes(5);

    private static final Duration OLDEST = Duration.ofMinutes(2);

    /** Room for an RSA key of 4096 bits and its signature. */
    private static final int LONGEST = 4 * 1024;

    private static final int LONGEST_ID = 256;

    /** A proof is marked as used last of all, so not by the library. */
    private static final @Nullable SingleUseChecker<DPoPProofUse> LATER = null;

    private final DPoPProtectedResourceRequestVerifier verifier;
    private final PublicUrl home;
    private final UsingOnce uses;

    @Inject
    public Proofs(PublicUrl home, UsingOnce uses) {
        this.verifier = new DPoPProtectedResourceRequestVerifier(
                ALGORITHMS, TokenRules.SKEW.toSeconds(), OLDEST.toSeconds(), LATER);
        this.home = home;
        this.uses = uses;
    }

    /** For the container's proxy only. */
    @SuppressWarnings("NullAway")
    protected Proofs() {
        this(new PublicUrl(URI.create("")), new UsingOnce());
    }

    /** What a proof was checked to be for; it counts once. */
    record Proof(String key, String id) {}

    /**
     * @param path of the call, as it was sent, without its query
     * @throws AccessRefused {@code invalid-dpop-proof}
     */
    Proof check(Presented shown, AccessToken token, String method, String path) {
        List<String> proofs = shown.proofs();
        String key = token.boundTo();
        if (proofs.size() != 1 || key == null) {
            throw new AccessRefused(Reason.PROOF_MISSING);
        }
        try {
            SignedJWT proof = SignedJWT.parse(atMost(LONGEST, proofs.get(0)));
            verifier.verify(
                    method,
                    home.resolve(path),
                    new DPoPIssuer(token.clientId()),
                    proof,
                    new DPoPAccessToken(shown.token()),
                    new JWKThumbprintConfirmation(new Base64URL(key)));
            return new Proof(key, atMost(LONGEST_ID, proof.getJWTClaimsSet().getJWTID()));
        } catch (ParseException
                | InvalidDPoPProofException
                | AccessTokenValidationException
                | JOSEException
                | IllegalArgumentException wrong) {
            throw new AccessRefused(Reason.PROOF_WRONG);
        }
    }

    /** @throws AccessRefused {@code invalid-dpop-proof}: on some node, it has come before */
    void use(Proof proof) {
        if (!uses.isFirst(REMEMBERED, "dpop", proof.key(), proof.id())) {
            throw new AccessRefused(Reason.PROOF_USED);
        }
    }

    private static String atMost(int characters, String text) throws ParseException {
        if (text.isEmpty() || text.length() > characters) {
            throw new ParseException("too long, or empty", 0);
        }
        return text;
    }
}
