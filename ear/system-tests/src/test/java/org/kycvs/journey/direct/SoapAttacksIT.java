package org.kycvs.journey.direct;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.cert.CertificateEncodingException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.journey.Browser;
import org.kycvs.journey.Database;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Reply;
import org.kycvs.journey.Stack;
import org.kycvs.kernel.Sha256;
import org.kycvs.people.Person;

/** Messages that must do nothing: no request, no SMS, and a signed fault that says what is wrong and no more. */
class SoapAttacksIT {

    private static final Partner PARTNER = Partner.withNewKey();

    private static final String OWNER = "UPDATE organisations.certificate SET organisation_id ="
            + " (SELECT id FROM organisations.organisation WHERE client_id = ?) WHERE sha256 = ?";

    private final Person person = Person.partiallyVaccinated();

    @BeforeAll
    static void pinCertificate() {
        Stack.start();
        new CertificatesScreen(Browser.shared()).pin(PARTNER.pem());
    }

    static Stream<Arguments> attacks() {
        return Attacks.all()
                .flatMap(attack -> Arrays.stream(SoapText.values()).map(version -> Arguments.of(attack, version)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("attacks")
    void isRefusedWithoutADeed(Attack attack, SoapText version) {
        refuses(version, attack.on(PARTNER, question(version, SoapDoor.id())), attack.code());
    }

    @ParameterizedTest
    @EnumSource
    void anotherOrganisationsCertificateOpensNothingOfOurs(SoapText version) {
        SoapDoor door = new SoapDoor(version, PARTNER);
        String request = door.ask(person, SoapDoor.id()).id();
        String code = Stack.phone(person.mobile()).code();

        whileCertificateIsOf("example-airline", () -> {
            assertThat(door.read(request).outcome()).isEqualTo("not-found");
            assertThat(door.confirm(request, code).outcome()).isEqualTo("not-found");
            assertThat(door.cancel(request).outcome()).isEqualTo("not-found");
            assertThat(door.ask(Person.unvaccinated(), SoapDoor.id()).outcome()).isEqualTo("mode-not-allowed");
        });

        assertThat(door.read(request).outcome()).isEqualTo("pending");
    }

    @ParameterizedTest
    @EnumSource
    void whatTheTransportSaysChangesNothing(SoapText version) {
        SoapDoor door = new SoapDoor(version, PARTNER);
        String request = door.ask(person, SoapDoor.id()).id();
        String envelope = version.envelope("GetStatus", SoapDoor.id(), SoapDoor.about(request));
        String action = "\"urn:kycvs:status:v1/CancelRequest\"";

        Reply reply = Organisation.send(HttpRequest.newBuilder(Stack.APPLICATION.resolve(SoapDoor.ADDRESS))
                .header("Content-Type", version.mediaType() + "; action=" + action)
                .header("SOAPAction", action)
                .POST(BodyPublishers.ofString(PARTNER.sign(envelope))));

        assertThat(new SoapAnswer(reply).text("State")).isEqualTo("pending");
        assertThat(door.read(request).outcome()).isEqualTo("pending");
    }

    /** The signature does not see a comment, so nothing else may see one. */
    @ParameterizedTest
    @EnumSource
    void aCommentOnTheWayChangesNothing(SoapText version) {
        String signed = PARTNER.sign(question(version, SoapDoor.id()));
        String commented = signed.replace(person.mobile(), person.mobile() + "<!-- -->");

        SoapAnswer answer = new SoapDoor(version, PARTNER).send(commented);

        UUID request = UUID.fromString(String.valueOf(answer.text("RequestId")));
        assertThat(Stack.phone(person.mobile()).code()).hasSize(6);
        assertThat(Database.number("SELECT count(*) FROM verification.status_request WHERE id = ?", request))
                .isEqualTo(1);
    }

    @Test
    void nothingIsFetchedForASignature() throws IOException {
        AtomicInteger fetched = new AtomicInteger();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        elsewhere.createContext("/", call -> {
            fetched.incrementAndGet();
            call.close();
        });
        elsewhere.start();
        try {
            Attack attack = ForeignReference.to(
                    "http://localhost:" + elsewhere.getAddress().getPort() + "/");
            SoapText version = SoapText.SOAP_12;
            refuses(version, attack.on(PARTNER, question(version, SoapDoor.id())), attack.code());
        } finally {
            elsewhere.stop(0);
        }
        assertThat(fetched).hasValue(0);
    }

    @Test
    void whatIsLargerThanAnyMessageIsNotRead() {
        String large = question(SoapText.SOAP_12, SoapDoor.id()) + " ".repeat(1 << 16);
        assertThat(SoapDoor.post(SoapText.SOAP_12.mediaType(), large).status()).isEqualTo(413);
        assertThat(SoapDoor.post("application/json", "{}").status()).isEqualTo(415);
    }

    private String question(SoapText version, String id) {
        return version.envelope("RequestStatus", id, SoapDoor.question(person));
    }

    private void refuses(SoapText version, String message, String code) {
        long before = requests();
        Reply reply = SoapDoor.post(version.mediaType(), message);
        SoapAnswer answer = new SoapAnswer(reply);
        assertThat(answer.text("Code")).as(reply.response().body()).isEqualTo(code);
        answer.mustBeSigned(version);
        assertThat(reply.response().body())
                .doesNotContain(person.mobile(), person.name(), "Exception", "org.apache", "root:");
        assertThat(requests()).isEqualTo(before);
        assertThat(Stack.phone(person.mobile()).texts()).isEmpty();
    }

    private static long requests() {
        return Database.number("SELECT count(*) FROM verification.status_request");
    }

    private static String fingerprint() {
        try {
            return HexFormat.of().formatHex(Sha256.of(PARTNER.certificate().getEncoded()));
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The screen pins none for an organisation that may not collect codes. */
    private static void whileCertificateIsOf(String clientId, Runnable something) {
        Database.update(OWNER, clientId, fingerprint());
        try {
            something.run();
        } finally {
            Database.update(OWNER, "example-railway", fingerprint());
        }
    }
}
