package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.people.Fresh;
import org.kycvs.people.Person;

class PersonSharesStatusIT extends Journey {

    @BeforeAll
    static void importPersonas() throws Exception {
        try (var personas = PersonSharesStatusIT.class.getResourceAsStream("/personas.csv")) {
            String csv = new String(personas.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(new Organisation("example-registry").importDoses(csv).status())
                    .isEqualTo(202);
        }
    }

    @ParameterizedTest(name = "{1} is {2}")
    @CsvSource({
        "+919000000001, Asha Rao,         2, exact",
        "+919000000002, Rahim Uddin,      1, exact",
        "+919000000003, Meena Kumari,     0, exact",
        "+919000000004, Joseph Lobo,      2, exact",
        "+919000000005, Sanjay Kumar Das, 2, exact",
        "+919000000005, Das Sanjay K,     2, close",
        "+919000000006, Anil Sharma,      2, exact",
        "+919000000006, Sunita Sharma,    1, exact",
        "+919000000006, Rohit Sharma,     0, exact",
        "+919000000006, Riya Sharma,      0, exact",
        "+919000000006, Kamla Devi,       2, exact",
        "+919000000006, Anil Kumar Sharma,1, exact",
        "+919000000007, Nasreen Begum,    1, exact",
        "+919000000008, Chandra Prakash,  1, exact",
        "+919000000009, Fatima Sheikh,    1, exact",
        "+919000000010, Gurpreet Singh,   1, exact"
    })
    void eachPersonaSharesTheStatedStatus(String mobile, String name, int status, String match) throws Exception {
        Reply asked = railway.ask("travel-rail");
        ConsentPage page = prove(asked, mobile, name);

        assertThat(page.step()).isEqualTo("choose");
        assertThat(page.text("sharedStatus")).contains(String.valueOf(status));
        assertThat(page.press("allow").step()).isEqualTo("done");

        JsonObject read = railway.read(asked.text("id")).json();
        assertThat(read.getString("state")).isEqualTo("shared");
        JwtClaims claims = new Attestation(read.getString("attestation")).verifiedFor("example-railway");
        assertThat(claims.getClaimValue("vaccination_status", Long.class)).isEqualTo(status);
        assertThat(claims.getStringClaimValue("name")).isEqualTo(name);
        assertThat(claims.getStringClaimValue("name_match")).isEqualTo(match);
    }

    @Test
    void ofSeveralWhoMatchThePersonPicksOne() {
        Reply asked = railway.ask("travel-rail");
        ConsentPage page = prove(asked, "+919000000006", "A. Sharma");

        assertThat(page.step()).isEqualTo("person");
        assertThat(page.html()).doesNotContain("Anil Kumar").contains("K•••");
        assertThat(page.choose(0).step()).isEqualTo("choose");
        assertThat(page.press("allow").step()).isEqualTo("done");
        assertThat(railway.read(asked.text("id")).text("state")).isEqualTo("shared");
    }

    @Test
    void whoIsNotOnTheRegistryIsToldAfterTheCodeAndNobodyElseIs() {
        Reply asked = railway.ask("travel-rail");
        ConsentPage page = prove(asked, Fresh.mobile(), Fresh.name());

        assertThat(page.step()).isEqualTo("no-record");
        assertThat(page.changeName(Fresh.name()).step()).isEqualTo("no-record");
        assertThat(page.press("end").step()).isEqualTo("done");

        JsonObject read = railway.read(asked.text("id")).json();
        assertThat(read.getString("state")).isEqualTo("not_shared");
        assertThat(read).doesNotContainKeys("attestation", "decided_at", "consent");
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"ask", "code", "choose"})
    void aNoIsPossibleOnEveryStepAndLooksTheSameToTheOrganisation(String step) {
        Person person = Person.partiallyVaccinated();
        Organisation.register(person);
        Reply asked = railway.ask("travel-rail");
        ConsentPage page = visit(asked);
        if (!step.equals("ask")) {
            page.sendCodeTo(person.mobile(), person.name());
        }
        if (step.equals("choose")) {
            page.confirm(Stack.phone(person.mobile()).code());
        }

        assertThat(page.step()).isEqualTo(step);
        page.press("decline");
        JsonObject read = railway.read(asked.text("id")).json();
        assertThat(read.getString("state")).isEqualTo("not_shared");
        assertThat(read).doesNotContainKeys("attestation", "decided_at", "consent");
    }

    @Test
    void theReceiptIsSignedAndOnlyForTheBrowserThatDecided() {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        Reply asked = railway.ask("travel-rail");
        ConsentPage page = prove(asked, person.mobile(), person.name()).press("allow");

        String receipt = Stack.APPLICATION.resolve(page.link("receipt")).toString();
        assertThat(page.page().request().get(receipt).text().split("\\.")).hasSize(3);
        assertThat(visit(asked).page().request().get(receipt).status()).isEqualTo(404);
    }
}
