package org.kycvs.longrun;

import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.kycvs.journey.Attestation;
import org.kycvs.people.Person;

/** An organisation that believes no attestation that it has not checked. */
final class Receiver {

    private final String clientId;
    private final JsonWebKeySet keys;

    Receiver(String clientId, JsonWebKeySet keys) {
        this.clientId = clientId;
        this.keys = keys;
    }

    /** @throws AssertionError unless it is signed for us, and tells of this person what the registry leads to */
    void demandTrue(String attestation, Person person) {
        try {
            JwtClaims claims = new Attestation(attestation).verifiedFor(clientId, keys);
            long told = claims.getClaimValue("vaccination_status", Long.class);
            if (told != person.doses().size() || !person.name().equals(claims.getStringClaimValue("name"))) {
                throw new AssertionError("somebody with " + person.doses().size() + " doses was told as " + told
                        + ", or under another name");
            }
        } catch (InvalidJwtException | MalformedClaimException untrue) {
            throw new AssertionError("an attestation does not hold", untrue);
        }
    }
}
