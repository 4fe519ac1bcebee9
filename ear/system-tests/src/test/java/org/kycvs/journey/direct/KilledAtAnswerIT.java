package org.kycvs.journey.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.journey.Browser;
import org.kycvs.journey.Database;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Reply;
import org.kycvs.journey.Stack;
import org.kycvs.journey.kills.HeldCommits;
import org.kycvs.people.Person;

/**
 * Partners whose server is killed while it commits what they wanted: they got no answer and call again.
 *
 * <p>Two organisations ask, because one organisation's questions wait for each other at its quota.
 */
class KilledAtAnswerIT {

    private static final SoapText SOAP = SoapText.SOAP_12;
    private static final URI KILLED = Stack.door(2);
    private static final Duration NO_TEXT_COMES = Duration.ofSeconds(3);
    private static final Partner OF_RAILWAY = Partner.withNewKey();
    private static final Partner OF_AIRWAYS = Partner.withNewKey();

    private final Organisation railway = new Organisation("example-railway");
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final Person asked = Person.fullyVaccinated();
    private final Person answering = Person.partiallyVaccinated();
    private final Person askedBySoap = Person.unvaccinated();
    private final Person answeringBySoap = Person.fullyVaccinated();
    private final String key = UUID.randomUUID().toString();
    private final String askingMessage = SoapDoor.id();
    private final String answeringMessage = SoapDoor.id();

    @BeforeAll
    static void start() {
        Stack.start();
        new CertificatesScreen(Browser.shared()).pin(OF_RAILWAY.pem());
        whileAirwaysCollectCodes(
                () -> new CertificatesScreen(Browser.shared()).pin(OF_AIRWAYS.pem(), "Example Airways Limited"));
    }

    @AfterEach
    void endThreads() {
        threads.shutdown();
    }

    @ParameterizedTest(name = "committed: {0}")
    @ValueSource(booleans = {false, true})
    void theSameCallAgainIsAnsweredAsIfTheFirstHadBeen(boolean committed) throws Exception {
        Organisation.register(answering, answeringBySoap);
        String request = request(answering);
        String bySoap = request(answeringBySoap);
        String code = Stack.phone(answering.mobile()).code();
        String codeForSoap = Stack.phone(answeringBySoap.mobile()).code();
        long askedBefore = asked("example-railway");
        long askedBySoapBefore = asked("example-airline");
        Stack.parts().server(2).start();

        whileAirwaysCollectCodes(() -> {
            killAtCommit(
                    committed,
                    () -> railway.at(KILLED).ask(RestDoor.question(asked), key),
                    () -> railway.at(KILLED).confirm(request, code),
                    () -> askBySoap(KILLED),
                    () -> answerBySoap(KILLED, bySoap, codeForSoap));
            int done = committed ? 1 : 0;
            assertThat(asked("example-railway") - askedBefore).isEqualTo(done);
            assertThat(asked("example-airline") - askedBySoapBefore).isEqualTo(done);
            assertThat(answers(request)).isEqualTo(done);
            assertThat(answers(bySoap)).isEqualTo(done);

            mustAsk(committed);
            mustAnswer(request, code);
            mustAskBySoap();
            mustAnswerBySoap(bySoap, codeForSoap);
        });

        assertThat(asked("example-railway") - askedBefore).isEqualTo(1);
        assertThat(asked("example-airline") - askedBySoapBefore).isEqualTo(1);
        assertThat(answers(request)).isEqualTo(1);
        assertThat(answers(bySoap)).isEqualTo(1);
        mustHaveCome(Map.of(asked, 1, answering, 2, askedBySoap, 1, answeringBySoap, 2));
    }

    private static void whileAirwaysCollectCodes(Runnable something) {
        Database.whileOrganisationHas("modes", "{HOSTED,DIRECT}", "example-airline", something);
    }

    private String request(Person person) {
        return railway.ask(RestDoor.question(person), DirectScenarios.key()).text("id");
    }

    private void killAtCommit(boolean committed, Runnable... waiting) {
        railway.token();
        List<CompletableFuture<Void>> calls;
        try (HeldCommits held = HeldCommits.of("verification.status_request", "true")) {
            calls = Stream.of(waiting)
                    .map(call -> CompletableFuture.runAsync(call, threads))
                    .toList();
            held.await(calls.size());
            Stack.parts().server(2).kill();
            if (committed) {
                held.letGo();
            } else {
                held.breakOff();
            }
        }
        assertThat(calls).allSatisfy(call -> assertThat(call).failsWithin(Duration.ofSeconds(5)));
    }

    private void mustAsk(boolean committed) {
        Reply again = railway.ask(RestDoor.question(asked), key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed").isPresent()).isEqualTo(committed);
        assertThat(railway.ask(RestDoor.question(asked), key).response().body())
                .isEqualTo(again.response().body());
    }

    private void mustAnswer(String request, String code) {
        Reply again = railway.confirm(request, code);

        assertThat(again.text("state")).isEqualTo("shared");
        assertThat(again.text("attestation")).isNotEmpty();
        assertThat(railway.confirm(request, code).response().body())
                .isEqualTo(again.response().body());
    }

    private void mustAskBySoap() {
        SoapAnswer again = askBySoap(Stack.APPLICATION);

        again.mustBeSignedReplyTo(askingMessage, SOAP);
        assertThat(again.text("RequestId")).isNotNull();
        assertThat(askBySoap(Stack.APPLICATION).text("RequestId")).isEqualTo(again.text("RequestId"));
    }

    private void mustAnswerBySoap(String request, String code) {
        SoapAnswer again = answerBySoap(Stack.APPLICATION, request, code);

        again.mustBeSignedReplyTo(answeringMessage, SOAP);
        assertThat(again.text("State")).isEqualTo("shared");
        assertThat(again.text("Attestation")).isNotNull();
        assertThat(answerBySoap(Stack.APPLICATION, request, code).text("Attestation"))
                .isEqualTo(again.text("Attestation"));
    }

    private static void mustHaveCome(Map<Person, Integer> texts) throws InterruptedException {
        texts.forEach((person, many) -> Stack.phone(person.mobile()).newestOf(many));
        Thread.sleep(NO_TEXT_COMES.toMillis());
        assertThat(texts)
                .allSatisfy((person, many) ->
                        assertThat(Stack.phone(person.mobile()).texts()).hasSize(many));
    }

    private SoapAnswer askBySoap(URI door) {
        String question = SoapDoor.question(askedBySoap).replace("travel-rail", "travel-air");
        return send(door, OF_AIRWAYS, SOAP.envelope("RequestStatus", askingMessage, question));
    }

    private SoapAnswer answerBySoap(URI door, String request, String code) {
        String answer = SoapDoor.about(request) + "<Passcode>" + code + "</Passcode>";
        return send(door, OF_RAILWAY, SOAP.envelope("ConfirmPasscode", answeringMessage, answer));
    }

    /** Signed anew each time, with the same Body. */
    private static SoapAnswer send(URI door, Partner partner, String message) {
        return new SoapAnswer(SoapDoor.post(door, SOAP.mediaType(), partner.sign(message)));
    }

    /** How many direct requests it has made so far. */
    private static long asked(String clientId) {
        return Database.number(
                "SELECT count(*) FROM verification.status_request WHERE client_id = ? AND mode = 'DIRECT'", clientId);
    }

    /** Consents given, each with the attestation that belongs to it. */
    private static long answers(String request) {
        UUID id = UUID.fromString(request);
        long consents = Database.number("SELECT count(*) FROM consent.consent WHERE request_id = ?", id);
        assertThat(Database.number("SELECT count(*) FROM verification.attestation WHERE request_id = ?", id))
                .isEqualTo(consents);
        return consents;
    }
}
