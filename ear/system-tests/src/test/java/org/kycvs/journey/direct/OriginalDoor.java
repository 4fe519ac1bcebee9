package org.kycvs.journey.direct;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Reply;
import org.kycvs.journey.Stack;
import org.kycvs.kernel.Sha256;
import org.kycvs.people.Person;

/** The original API, as a client of 2021 calls it with a key. */
final class OriginalDoor implements Door {

    private static final String PATH = "/api/v3/vaccination/";

    private final String key;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    OriginalDoor(String key) {
        this.key = key;
    }

    @Override
    public String clientId() {
        return "example-railway";
    }

    @Override
    public String channel() {
        return "FACADE";
    }

    @Override
    public String saying(String outcome) {
        return outcome.startsWith("organisation-") ? outcome : "USRAUT0014";
    }

    @Override
    public boolean saysAll() {
        return false;
    }

    @Override
    public Told ask(Person person, String unused) {
        Reply reply = generate(person);
        return reply.status() == 200 ? Told.state("pending", reply.text("txnId"), null) : problem(reply);
    }

    @Override
    public Told confirm(String request, String passcode) {
        Reply reply = post("confirmOTP", confirmation(request, passcode));
        if (reply.status() != 200) {
            return problem(reply);
        }
        tokens.put(request, reply.text("token"));
        return read(request);
    }

    @Override
    public Told read(String request) {
        Reply reply = status(tokens.getOrDefault(request, ""));
        if (reply.status() == 200) {
            return Told.state("shared", request, reply.text("attestation"));
        }
        return reply.text("errorCode").equals("USRAUT0024") ? Told.state("not_shared", request, null) : problem(reply);
    }

    @Override
    public Told resend(String request, String unused) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Told cancel(String request) {
        throw new UnsupportedOperationException();
    }

    Reply generate(Person person) {
        return Organisation.send(generating(person));
    }

    /** To be sent as it is, or from elsewhere. */
    HttpRequest.Builder generating(Person person) {
        JsonObject body = Json.createObjectBuilder()
                .add("mobile_number", person.mobile().substring("+91".length()))
                .add("full_name", person.name())
                .add("email_id", "somebody@example.org")
                .build();
        return call("generateOTP").header("x-api-key", key).POST(BodyPublishers.ofString(body.toString()));
    }

    Reply post(String path, String body) {
        return Organisation.send(call(path).POST(BodyPublishers.ofString(body)));
    }

    Reply status(String token) {
        return Organisation.send(
                call("status").header("Authorization", "Bearer " + token).GET());
    }

    String token(String request) {
        return tokens.get(request);
    }

    static String confirmation(String request, String passcode) {
        return Json.createObjectBuilder()
                .add("otp", Sha256.hex(passcode))
                .add("txnId", request)
                .build()
                .toString();
    }

    static HttpRequest.Builder call(String path) {
        return HttpRequest.newBuilder(Stack.APPLICATION.resolve(PATH + path))
                .header("Content-Type", "application/json");
    }

    private static Told problem(Reply reply) {
        return Told.problem(reply.text("errorCode"), null);
    }
}
