package org.kycvs.benchmark.journey;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Walks people from the organisation's question to the attestation in its hands, and checks what it says. */
public final class HostedJourneys {

    private static final String REQUESTS = "/api/v1/status-requests";
    private static final String JSON = "application/json";

    private final MachineClient railway;
    private final Phones phones;

    public HostedJourneys(MachineClient railway, Phones phones) {
        this.railway = railway;
        this.phones = phones;
    }

    /**
     * @param intended when it should have begun ({@link System#nanoTime}); its first step is timed from then
     */
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
        check(read, person, nonce);
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

    private static void check(Answer read, Person person, String nonce) {
        try {
            JWTClaimsSet claims = SignedJWT.parse(read.text("attestation")).getJWTClaimsSet();
            boolean right = claims.getIntegerClaim("vaccination_status") == person.doses()
                    && nonce.equals(claims.getStringClaim("nonce"))
                    && person.name().equals(claims.getStringClaim("name"));
            if (!right) {
                throw new Answer.WrongAnswer("Attested is " + claims);
            }
        } catch (ParseException unreadable) {
            throw new Answer.WrongAnswer("No attestation: " + read.body());
        }
    }

    /** The times of one journey, each from the end of the one before. */
    private static final class Laps {
        private final Stopwatch stopwatch;
        private final long first;
        private long last;

        Laps(Stopwatch stopwatch, long first) {
            this.stopwatch = stopwatch;
            this.first = first;
            this.last = first;
        }

        void done(Step step) {
            took(step, System.nanoTime() - last);
        }

        /** Whatever the stopwatch does with it counts for no step. */
        void took(Step step, long nanos) {
            stopwatch.took(step, nanos);
            last = System.nanoTime();
        }

        void whole() {
            stopwatch.took(Step.WHOLE, last - first);
        }
    }
}
