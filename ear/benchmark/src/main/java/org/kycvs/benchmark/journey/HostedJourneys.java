package org.kycvs.benchmark.journey;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The person answers on our page. */
public final class HostedJourneys implements Journeys {

    private static final String REQUESTS = "/api/v1/status-requests";
    private static final String JSON = "application/json";

    private final MachineClient railway;
    private final Phones phones;

    public HostedJourneys(MachineClient railway, Phones phones) {
        this.railway = railway;
        this.phones = phones;
    }

    @Override
    public void walk(Person person, long intended, Stopwatch stopwatch) {
        Laps laps = new Laps(stopwatch, intended);
        String nonce = UUID.randomUUID().toString();
        Answer asked = ask(nonce);
        laps.done(Step.CREATE);

        Browser browser = new Browser(URI.create(asked.text("consent_url")), person.address());
        browser.see("ask");
        laps.done(Step.ASK);
        String passcode = sendCode(browser, person, laps);
        browser.press("confirmCode", Map.of("passcode", passcode));
        laps.done(Step.CONFIRM);
        browser.see("choose");
        laps.done(Step.CHOOSE);
        browser.press("allow", Map.of());
        laps.done(Step.ALLOW);
        browser.see("done");
        laps.done(Step.DONE);

        Answer read = railway.call(REQUESTS + "/" + asked.text("id")).get().demand(200, "read");
        laps.done(Step.READ);
        laps.whole();
        Attested.check(read.text("attestation"), person, nonce);
    }

    private Answer ask(String nonce) {
        return railway.call(REQUESTS)
                .with("Idempotency-Key", nonce)
                .post(JSON, "{\"purpose\":\"travel-rail\",\"nonce\":\"" + nonce + "\"}")
                .demand(201, "create");
    }

    private String sendCode(Browser browser, Person person, Laps laps) {
        CompletableFuture<Phones.Received> sms = phones.next(person.mobile());
        long pressed = System.nanoTime();
        browser.press("sendCode", Map.of("mobile", person.mobile(), "fullName", person.name()));
        laps.done(Step.SEND_CODE);
        browser.see("code");
        laps.done(Step.CODE);
        Phones.Received received = sms.join();
        laps.took(Step.SMS, received.at() - pressed);
        return received.passcode();
    }
}
