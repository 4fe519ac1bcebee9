package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract's table of errors, section 3.4, as a caller meets it. */
class RefusalsIT extends Journey {

    private final Organisation airline = new Organisation("example-airline");

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"purpose\":\"lodging\"}                                                     | 403 purpose-not-allowed",
                "{\"purpose\":\"travel-rail\",\"consent\":{\"type\":\"periodic\",\"until\":\"TOMORROW\",\"max_uses\":2}} | 403 consent-type-not-allowed",
                "{\"purpose\":\"travel-rail\",\"return_url\":\"http://localhost:8091/return/\"} | 422 return-url-not-registered",
                "{\"purpose\":\"travel-rail\",\"subject\":{\"mobile\":\"12\"}}                 | 422 invalid-mobile",
                "{\"purpose\":\"travel-rail\",\"programme\":\"measles\"}                       | 422 programme-not-supported",
                "{\"purpose\":\"travel-rail\",\"unknown\":1}                                   | 400 invalid-request",
                "{\"purpose\":\"travel-rail\",\"expires_in\":59}                               | 400 invalid-request",
                "{                                                                             | 400 invalid-request"
            })
    void aQuestionThatCannotBeAskedIsRefusedByName(String body, String problem) {
        String tomorrow = LocalDate.now(ZoneId.of("Asia/Kolkata")).plusDays(1).toString();
        String key = UUID.randomUUID().toString();

        assertThat(railway.ask(body.replace("TOMORROW", tomorrow), key).problem())
                .isEqualTo(problem);
    }

    @Test
    void whoSaysNotWhoTheyAreIsNotServed() {
        HttpRequest.Builder nobody = HttpRequest.newBuilder(Stack.APPLICATION.resolve("/api/v1/organisation"));
        Reply refused = Organisation.send(nobody);

        assertThat(refused.problem()).isEqualTo("401 invalid-token");
        assertThat(refused.header("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
        assertThat(refused.header("Content-Type")).hasValue("application/problem+json");
        assertThat(Organisation.send(nobody.copy().header("Authorization", "Bearer a.b.c"))
                        .problem())
                .isEqualTo("401 invalid-token");
    }

    @Test
    void aTokenOpensOnlyWhatItsScopeNames() {
        assertThat(new Organisation("example-registry").ask("travel-rail").problem())
                .isEqualTo("403 insufficient-scope");
        assertThat(railway.importDoses("beneficiary_id\n").problem()).isEqualTo("403 insufficient-scope");
    }

    @Test
    void anothersRequestIsAsUnknownAsOneThatNeverWas() {
        String id = railway.ask("travel-rail").text("id");

        assertThat(airline.read(id).problem()).isEqualTo("404 not-found");
        assertThat(airline.cancel(id).problem()).isEqualTo("404 not-found");
        assertThat(railway.read(UUID.randomUUID().toString()).problem()).isEqualTo("404 not-found");
        assertThat(railway.read(id).text("state")).isEqualTo("pending");
    }

    @Test
    void theFormOfACallIsChecked() {
        String path = "/api/v1/status-requests";
        HttpRequest.Builder keyless = railway.call(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"purpose\":\"travel-rail\"}"));

        assertThat(Organisation.send(keyless).problem()).isEqualTo("400 idempotency-key-missing");
        assertThat(Organisation.send(railway.call(path).DELETE()).problem()).isEqualTo("405 method-not-allowed");
        assertThat(Organisation.send(railway.call(path)
                                .header("Idempotency-Key", "k")
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("x")))
                        .problem())
                .isEqualTo("415 unsupported-media-type");
        assertThat(railway.ask("{\"purpose\":\"" + "x".repeat(200_000) + "\"}", "big")
                        .problem())
                .isEqualTo("413 body-too-large");
        assertThat(Organisation.send(railway.call("/api/v1/organisation").header("Accept", "image/png"))
                        .problem())
                .isEqualTo("406 not-acceptable");
    }

    @Test
    void aSuspendedOrganisationIsRefusedAtOnceAndItsRequestsAreOver() {
        Organisation hotel = new Organisation("example-hotel");
        Reply asked = hotel.ask("lodging");

        Database.whileOrganisationIs("SUSPENDED", "example-hotel", () -> {
            assertThat(hotel.ask("lodging").problem()).isEqualTo("403 organisation-suspended");
            assertThat(visit(asked).step()).isEqualTo("ended");
        });

        assertThat(hotel.ask("lodging").status()).isEqualTo(201);
    }

    @Test
    void whoseAgreementHasEndedIsRefusedAtTheNextCallAndAdmittedOnItsLastDay() {
        Organisation hotel = new Organisation("example-hotel");
        String until = "UPDATE organisations.organisation SET agreement_until ="
                + " (now() AT TIME ZONE 'Asia/Kolkata')::date + ?::int WHERE client_id = 'example-hotel'";
        assertThat(hotel.ask("lodging").status()).isEqualTo(201);
        try {
            Database.update(until, -1);
            assertThat(hotel.ask("lodging").problem()).isEqualTo("403 organisation-suspended");
            Database.update(until, 0);
            assertThat(hotel.ask("lodging").status()).isEqualTo(201);
        } finally {
            Database.update(
                    "UPDATE organisations.organisation SET agreement_until = NULL WHERE client_id = 'example-hotel'");
        }
    }

    @Test
    void anUnknownOrganisationIsRefusedWhateverItsToken() {
        Organisation hotel = new Organisation("example-hotel");
        hotel.get("/api/v1/organisation");
        String rename = "UPDATE organisations.organisation SET client_id = ? WHERE client_id = ?";
        Database.update(rename, "gone", "example-hotel");
        try {
            assertThat(hotel.get("/api/v1/organisation").problem()).isEqualTo("403 organisation-unknown");
        } finally {
            Database.update(rename, "example-hotel", "gone");
        }
    }
}
