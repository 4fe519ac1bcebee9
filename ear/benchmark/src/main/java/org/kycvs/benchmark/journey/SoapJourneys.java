package org.kycvs.benchmark.journey;

import java.net.URI;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The organisation collects the code itself, over SOAP 1.2: two signed messages, two signed replies and a text message. */
public final class SoapJourneys implements Journeys {

    private static final String ADDRESS = "/soap/v1/status";

    private final URI door;
    private final SoapPartner partner;
    private final Phones phones;

    /** @param partner whose certificate is pinned to an organisation that may ask this */
    public SoapJourneys(URI application, SoapPartner partner, Phones phones) {
        this.door = application.resolve(ADDRESS);
        this.partner = partner;
        this.phones = phones;
    }

    @Override
    public void walk(Person person, long intended, Stopwatch stopwatch) {
        Laps laps = new Laps(stopwatch, intended);
        String nonce = UUID.randomUUID().toString();
        CompletableFuture<Phones.Received> sms = phones.next(person.mobile());
        long sent = System.nanoTime();
        Answer asked = call("RequestStatus", nonce, question(person, nonce));
        laps.done(Step.CREATE);
        Phones.Received received = sms.join();
        laps.took(Step.SMS, received.at() - sent);
        Answer answer = call("ConfirmPasscode", UUID.randomUUID().toString(), code(asked, received));
        laps.done(Step.CONFIRM);
        laps.whole();
        Attested.check(answer.element("Attestation"), person, nonce);
    }

    private Answer call(String operation, String id, String members) {
        String payload = "<" + operation + " xmlns=\"urn:kycvs:status:v1\"><MessageId>" + id + "</MessageId>" + members
                + "</" + operation + ">";
        Answer answer = Call.to(door)
                .post(SoapMessage.MEDIA_TYPE, partner.sign(payload))
                .demand(200, operation);
        if (!id.equals(answer.element("InReplyTo"))
                || answer.element("SignatureValue").isEmpty()) {
            throw new Answer.WrongAnswer("No signed reply to this message: " + answer.body());
        }
        return answer;
    }

    private static String question(Person person, String nonce) {
        return "<Mobile>" + person.mobile() + "</Mobile><Name>" + person.name()
                + "</Name><Purpose>travel-rail</Purpose><Nonce>" + nonce + "</Nonce>";
    }

    private static String code(Answer asked, Phones.Received received) {
        return "<RequestId>" + asked.element("RequestId") + "</RequestId><Passcode>" + received.passcode()
                + "</Passcode>";
    }
}
