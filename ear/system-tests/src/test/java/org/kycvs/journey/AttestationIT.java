package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.Test;
import org.kycvs.people.Person;

/** What the signed answer says, and that nothing in it can be changed (contract, section 4). */
class AttestationIT extends Journey {

    @Test
    void theAttestationSaysWhatTheContractSaysAndNothingElse() throws Exception {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        String body = Json.createObjectBuilder()
                .add("purpose", "travel-rail")
                .add("nonce", "n-1")
                .add("reference", "PNR 42")
                .add("state", "a b&c")
                .add("return_url", Stack.RETURN_URL)
                .build()
                .toString();
        Reply asked = railway.ask(body, UUID.randomUUID().toString());
        ConsentPage page = prove(asked, person.mobile(), person.name()).press("allow");

        assertThat(page.link("continue"))
                .isEqualTo(Stack.RETURN_URL + "?request_id=" + asked.text("id") + "&state=a+b%26c");
        Attestation attestation = new Attestation(railway.read(asked.text("id")).text("attestation"));
        JwtClaims claims = attestation.verifiedFor("example-railway");
        assertThat(claims.getClaimsMap().keySet())
                .containsExactlyInAnyOrder(
                        "iss",
                        "aud",
                        "sub",
                        "jti",
                        "iat",
                        "exp",
                        "request_id",
                        "nonce",
                        "reference",
                        "vaccination_status",
                        "status_as_of",
                        "programme",
                        "schedule_version",
                        "name",
                        "name_match",
                        "name_source",
                        "mobile_source",
                        "purpose",
                        "consent_id");
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(24 * 3600);
        assertThat(railway.get("/api/v1/attestations/" + claims.getJwtId()).text("state"))
                .isEqualTo("valid");
        assertThat(new Organisation("example-airline")
                        .get("/api/v1/attestations/" + claims.getJwtId())
                        .problem())
                .isEqualTo("404 not-found");
        assertThatThrownBy(() -> attestation.verifiedFor("example-airline")).isInstanceOf(InvalidJwtException.class);
        everyChangeBreaks(attestation);
    }

    /** Each claim by itself, and the header's parts. */
    private static void everyChangeBreaks(Attestation attestation) {
        JsonObject payload =
                Json.createReader(new StringReader(attestation.payload())).readObject();
        for (String claim : payload.keySet()) {
            String changed = Json.createObjectBuilder(payload)
                    .add(claim, "changed")
                    .build()
                    .toString();
            assertThatThrownBy(() -> attestation.withPayload(changed).verifiedFor("example-railway"))
                    .as(claim)
                    .isInstanceOf(InvalidJwtException.class);
        }
        JsonObject header =
                Json.createReader(new StringReader(attestation.header())).readObject();
        for (String[] change : new String[][] {{"kid", "unknown"}, {"alg", "none"}, {"alg", "HS256"}, {"typ", "JWT"}}) {
            String changed = Json.createObjectBuilder(header)
                    .add(change[0], change[1])
                    .build()
                    .toString();
            assertThatThrownBy(() -> attestation.withHeader(changed).verifiedFor("example-railway"))
                    .as(change[0])
                    .isInstanceOf(InvalidJwtException.class);
        }
    }

    @Test
    void everyPublishedKeyIsNamedByItsThumbprint() {
        assertThat(Attestation.published().getJsonWebKeys()).isNotEmpty().allSatisfy(key -> assertThat(key.getKeyId())
                .isEqualTo(key.calculateBase64urlEncodedThumbprint("SHA-256"))
                .satisfies(id -> assertThat(key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE))
                        .doesNotContain("\"d\"")));
    }

    @Test
    void thePseudonymIsTheSameForOneOrganisationAndAnotherForEveryOther() throws Exception {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        Organisation employer = new Organisation("example-employer");

        String first = subject(railway, "travel-rail", person);
        String again = subject(railway, "travel-rail", person);
        String elsewhere = subject(employer, "employment", person);

        assertThat(again).isEqualTo(first);
        assertThat(elsewhere).isNotEqualTo(first);
    }

    private String subject(Organisation organisation, String purpose, Person person) throws Exception {
        Reply asked = organisation.ask(purpose);
        prove(asked, person.mobile(), person.name()).press("allow");
        String jws = organisation.read(asked.text("id")).text("attestation");
        return new Attestation(jws).verifiedFor(organisation.clientId()).getSubject();
    }
}
