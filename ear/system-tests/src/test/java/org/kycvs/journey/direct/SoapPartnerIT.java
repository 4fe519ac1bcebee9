package org.kycvs.journey.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.journey.Browser;
import org.kycvs.journey.Database;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Reply;
import org.kycvs.journey.Stack;
import org.kycvs.kernel.Sha256;
import org.kycvs.people.Person;

/** What SOAP alone has: certificates that come and go, ids of messages, faults, and its contract to be fetched. */
class SoapPartnerIT {

    private static final Partner PARTNER = Partner.withNewKey();
    private static final SoapText SOAP = SoapText.SOAP_12;

    private final SoapDoor door = new SoapDoor(SOAP, PARTNER);
    private final Person person = Person.fullyVaccinated();

    @BeforeAll
    static void pinCertificate() {
        Stack.start();
        new CertificatesScreen(Browser.shared()).pin(PARTNER.pem());
    }

    @Test
    void aCertificateOfNobodyIsRefusedAndSoIsOneThatWasRemovedOrHasRunOut() {
        Partner nobody = Partner.withNewKey();
        assertRefused(nobody.sign(question()), "invalid-signature");
        assertThat(new CertificatesScreen(Browser.shared()).refusal(PARTNER.pem()))
                .contains("pinned already");

        CertificatesScreen screen = new CertificatesScreen(Browser.shared());
        screen.pin(nobody.pem());
        String request = new SoapDoor(SOAP, nobody).ask(person, SoapDoor.id()).id();
        screen.remove(fingerprint(nobody));
        assertRefused(
                nobody.sign(SOAP.envelope("GetStatus", SoapDoor.id(), SoapDoor.about(request))), "invalid-signature");

        screen.pin(nobody.pem());
        assertThat(new SoapDoor(SOAP, nobody).read(request).outcome()).isEqualTo("pending");
        Database.update("UPDATE organisations.certificate SET not_after = now() WHERE sha256 = ?", fingerprint(nobody));
        assertRefused(nobody.sign(question()), "invalid-signature");
    }

    @Test
    void anIdOfAnotherMessageIsRefusedAndTheSameMessageIsAnsweredAgain() {
        String id = SoapDoor.id();
        String request = door.ask(person, id).id();

        assertThat(door.ask(person, id).id()).isEqualTo(request);
        assertRefused(PARTNER.sign(SOAP.envelope("CancelRequest", id, SoapDoor.about(request))), "message-replayed");
        assertThat(door.read(request).outcome()).isEqualTo("pending");
        Database.update("UPDATE verification.idempotent_call SET created_at = created_at - interval '10 minutes'"
                + " WHERE result = '00000000-0000-0000-0000-000000000000'");
        assertThat(door.call("CancelRequest", id, SoapDoor.about(request)).text("State"))
                .isEqualTo("cancelled");
    }

    @Test
    void ofTwentyTwinsAtOnceOneAsksAndOneTextIsSent() {
        String message = PARTNER.sign(question());

        assertThat(IntStream.range(0, 20)
                        .parallel()
                        .mapToObj(nth -> door.send(message).text("RequestId"))
                        .distinct())
                .hasSize(1);
        Stack.phone(person.mobile()).code();
        assertThat(Stack.phone(person.mobile()).texts()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Purpose>travel-rail</Purpose>",
                "<Mobile>9000000001</Mobile><Name>A</Name><Purpose>travel-rail</Purpose><More/>",
                "<Name>A</Name><Mobile>9000000001</Mobile><Purpose>travel-rail</Purpose>",
                "<Mobile>+91 and then some more digits than a number has</Mobile><Name>A</Name><Purpose>travel-rail</Purpose>"
            })
    void aBodyThatDoesNotFitItsSchemaIsRefused(String members) {
        assertRefused(PARTNER.sign(SOAP.envelope("RequestStatus", SoapDoor.id(), members)), "invalid-request");
        assertRefused(PARTNER.sign(SOAP.envelope("DeleteEverything", SoapDoor.id(), members)), "invalid-request");
    }

    @ParameterizedTest
    @EnumSource(SoapText.class)
    void aFaultIsSignedAndSaysWhatTheContractKnows(SoapText version) {
        SoapDoor asking = new SoapDoor(version, PARTNER);
        String id = SoapDoor.id();
        SoapAnswer answer =
                asking.call("RequestStatus", id, SoapDoor.question(person).replace(person.mobile(), "12"));
        assertThat(answer.text("Code")).isEqualTo("invalid-mobile");

        String request = asking.ask(person, SoapDoor.id()).id();
        String wrong = DirectScenarios.other(Stack.phone(person.mobile()).code());
        SoapAnswer refused = asking.call(
                "ConfirmPasscode", SoapDoor.id(), SoapDoor.about(request) + "<Passcode>" + wrong + "</Passcode>");
        assertThat(refused.text("Code")).isEqualTo("passcode-wrong");
        assertThat(refused.text("ChecksLeft")).isEqualTo("4");
        assertThat(Instant.parse(refused.text("NextCheckAt")))
                .isAfter(Instant.now().minusSeconds(60));
    }

    @Test
    void whoSendsRubbishDoesNotCostASignatureEach() {
        List<String> told = IntStream.range(0, 10)
                .mapToObj(nth ->
                        SoapDoor.post(SOAP.mediaType(), question()).response().body())
                .distinct()
                .toList();

        assertThat(told).hasSizeBetween(1, 2);
        new SoapAnswer(SoapDoor.post(SOAP.mediaType(), question())).mustBeSigned(SOAP);
        assertThat(door.call("GetStatus", SoapDoor.id(), SoapDoor.about(SoapDoor.id()))
                        .text("Code"))
                .isEqualTo("not-found");
    }

    @Test
    void whoPollsWithoutWaitingIsSlowedDown() {
        String request = door.ask(person, SoapDoor.id()).id();

        assertThat(IntStream.range(0, 60)
                        .mapToObj(nth -> door.call("GetStatus", SoapDoor.id(), SoapDoor.about(request)))
                        .filter(SoapAnswer::isFault))
                .isNotEmpty()
                .allSatisfy(answer -> {
                    assertThat(answer.text("Code")).isEqualTo("slow-down");
                    assertThat(answer.text("RetryAfter")).isEqualTo("2");
                });
    }

    @Test
    void theContractIsFetchedWithoutACertificate() {
        Reply wsdl = Organisation.send(HttpRequest.newBuilder(Stack.APPLICATION.resolve(SoapDoor.ADDRESS + "?wsdl"))
                .GET());
        assertThat(wsdl.response().body())
                .contains(Stack.APPLICATION + SoapDoor.ADDRESS + "?xsd")
                .doesNotContain("{");
    }

    private String question() {
        return SOAP.envelope("RequestStatus", SoapDoor.id(), SoapDoor.question(person));
    }

    /** With a fault that is signed; no request is made or changed, and no text is sent. */
    private void assertRefused(String message, String code) {
        String before = everything();

        SoapAnswer answer = door.send(message);

        answer.mustBeSigned(SOAP);
        assertThat(answer.text("Code")).isEqualTo(code);
        assertThat(everything()).isEqualTo(before);
        assertThat(Stack.phone(person.mobile()).texts()).hasSizeLessThanOrEqualTo(1);
    }

    /** What this test's own organisation has asked, and how it stands. */
    private static String everything() {
        return Database.text("SELECT count(*) || ' ' || count(*) FILTER (WHERE state = 'PENDING')"
                + " FROM verification.status_request WHERE client_id = 'example-railway'");
    }

    private static String fingerprint(Partner partner) {
        try {
            return HexFormat.of().formatHex(Sha256.of(partner.certificate().getEncoded()));
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
