package org.kycvs.benchmark.journey;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The organisation collects the code itself, over REST: two calls and a text message. */
public final class DirectJourneys implements Journeys {

    private static final String REQUESTS = "/api/v1/status-requests";
    private static final String JSON = "application/json";

    private final MachineClient railway;
    private final Phones phones;

    public DirectJourneys(MachineClient railway, Phones phones) {
        this.railway = railway;
        this.phones = phones;
    }

    @Override
    public void walk(Person person, long intended, Stopwatch stopwatch) {
        Laps laps = new Laps(stopwatch, intended);
        String nonce = UUID.randomUUID().toString();
        CompletableFuture<Phones.Received> sms = phones.next(person.mobile());
        long sent = System.nanoTime();
        Answer asked = ask(person, nonce);
        laps.done(Step.CREATE);
        Phones.Received received = sms.join();
        laps.took(Step.SMS, received.at() - sent);
        Answer answer = railway.call(REQUESTS + "/" + asked.text("id") + "/passcode")
                .post(JSON, "{\"passcode\":\"" + received.passcode() + "\"}")
                .demand(200, "passcode");
        laps.done(Step.CONFIRM);
        laps.whole();
        Attested.check(answer.text("attestation"), person, nonce);
    }

    private Answer ask(Person person, String nonce) {
        return railway.call(REQUESTS)
                .with("Idempotency-Key", nonce)
                .post(
                        JSON,
                        "{\"mode\":\"direct\",\"purpose\":\"travel-rail\",\"nonce\":\"" + nonce
                                + "\",\"subject\":{\"mobile\":\"" + person.mobile() + "\",\"name\":\"" + person.name()
                                + "\"}}")
                .demand(201, "create");
    }
}
