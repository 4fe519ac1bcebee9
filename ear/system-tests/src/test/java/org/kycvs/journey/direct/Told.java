package org.kycvs.journey.direct;

import static org.assertj.core.api.Assertions.assertThat;

import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;
import org.kycvs.journey.Attestation;

/**
 * What a door said, in the contract's words.
 *
 * @param outcome the state of the request, or the code of a problem
 * @param requestId where the door says it
 * @param attestation the compact JWS, if it came
 * @param checksLeft where the door says it
 */
record Told(
        String outcome,
        @Nullable String requestId,
        @Nullable String attestation,
        @Nullable Integer checksLeft) {

    static Told state(String state, String requestId, @Nullable String attestation) {
        return new Told(state, requestId, attestation, null);
    }

    static Told problem(String code, @Nullable Integer checksLeft) {
        return new Told(code, null, null, checksLeft);
    }

    String id() {
        assertThat(requestId).as(outcome).isNotNull();
        return requestId;
    }

    /** The claims, checked as their receiver would. */
    JwtClaims claims(String clientId) {
        try {
            return new Attestation(attestation).verifiedFor(clientId);
        } catch (InvalidJwtException invalid) {
            throw new AssertionError(invalid);
        }
    }
}
