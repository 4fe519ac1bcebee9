package org.kycvs.journey.direct;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.apache.wss4j.dom.WSConstants;
import org.jspecify.annotations.Nullable;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Reply;
import org.kycvs.journey.Stack;
import org.kycvs.people.Person;

/** The contract, section 6, in one of its two versions. */
final class SoapDoor implements Door {

    static final String ADDRESS = "/soap/v1/status";

    private final SoapText version;
    private final Partner partner;

    SoapDoor(SoapText version, Partner partner) {
        this.version = version;
        this.partner = partner;
    }

    @Override
    public String clientId() {
        return "example-railway";
    }

    @Override
    public String channel() {
        return "SOAP";
    }

    /** An id that was another message's is refused before its request is looked for. */
    @Override
    public String saying(String outcome) {
        return outcome.equals("idempotency-key-reused") ? "message-replayed" : outcome;
    }

    @Override
    public Told ask(Person person, String key) {
        SoapAnswer answer = call("RequestStatus", key, question(person));
        return answer.isFault() ? problem(answer) : Told.state("pending", answer.text("RequestId"), null);
    }

    @Override
    public Told confirm(String request, String passcode) {
        return told(request, call("ConfirmPasscode", id(), about(request) + "<Passcode>" + passcode + "</Passcode>"));
    }

    @Override
    public Told resend(String request, String key) {
        SoapAnswer answer = call("ResendPasscode", key, about(request));
        return answer.isFault() ? problem(answer) : Told.state("pending", request, null);
    }

    @Override
    public Told read(String request) {
        return told(request, call("GetStatus", id(), about(request)));
    }

    @Override
    public Told cancel(String request) {
        return told(request, call("CancelRequest", id(), about(request)));
    }

    SoapAnswer call(String operation, String id, String members) {
        SoapAnswer answer = send(partner.sign(version.envelope(operation, id, members)));
        answer.mustBeSignedReplyTo(id, version);
        return answer;
    }

    SoapAnswer send(String message) {
        return new SoapAnswer(post(version.mediaType(), message));
    }

    static Reply post(String type, String message) {
        return post(Stack.APPLICATION, type, message);
    }

    /** @param door of any server */
    static Reply post(URI door, String type, String message) {
        return Organisation.send(HttpRequest.newBuilder(door.resolve(ADDRESS))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(message)));
    }

    /** DER, of the fault that answers a message without a signature. */
    static byte[] serviceCertificate() {
        String fault = post(SoapText.SOAP_12.mediaType(), SoapText.SOAP_12.envelope("GetStatus", "m", ""))
                .response()
                .body();
        return Base64.getMimeDecoder()
                .decode(Attacks.first(
                                Partner.read(fault).getDocumentElement(), WSConstants.WSSE_NS, "BinarySecurityToken")
                        .getTextContent());
    }

    static String id() {
        return UUID.randomUUID().toString();
    }

    static String question(Person person) {
        return "<Mobile>" + person.mobile() + "</Mobile><Name>" + person.name()
                + "</Name><Purpose>travel-rail</Purpose><Nonce>n-1</Nonce>";
    }

    static String about(String request) {
        return "<RequestId>" + request + "</RequestId>";
    }

    private static Told told(String request, SoapAnswer answer) {
        return answer.isFault()
                ? problem(answer)
                : Told.state(Objects.requireNonNull(answer.text("State")), request, answer.text("Attestation"));
    }

    private static Told problem(SoapAnswer answer) {
        @Nullable String left = answer.text("ChecksLeft");
        return Told.problem(Objects.requireNonNull(answer.text("Code")), left == null ? null : Integer.valueOf(left));
    }
}
