package org.kycvs.benchmark.journey;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;

/** What an attestation must say. */
final class Attested {

    private Attested() {}

    /** @param attestation the compact JWS */
    static void check(String attestation, Person person, String nonce) {
        try {
            JWTClaimsSet claims = SignedJWT.parse(attestation).getJWTClaimsSet();
            boolean right = claims.getIntegerClaim("vaccination_status") == person.doses()
                    && nonce.equals(claims.getStringClaim("nonce"))
                    && person.name().equals(claims.getStringClaim("name"));
            if (!right) {
                throw new Answer.WrongAnswer("Attested is " + claims);
            }
        } catch (ParseException unreadable) {
            throw new Answer.WrongAnswer("No attestation: " + attestation);
        }
    }
}
