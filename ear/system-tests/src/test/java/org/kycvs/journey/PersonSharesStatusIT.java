package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.people.Fresh;
import org.kycvs.people.Person;

/** Each persona, from the question to the signed answer; and those who say no, or are nobody. */
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
        "+919000000005, S. K. Das,        2, close",
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
