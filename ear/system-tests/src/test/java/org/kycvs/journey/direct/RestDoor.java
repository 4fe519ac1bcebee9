package org.kycvs.journey.direct;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Reply;
import org.kycvs.people.Person;

/** The contract, sections 3.1 to 3.3. */
final class RestDoor implements Door {

    private final Organisation railway = new Organisation("example-railway");

    @Override
    public String clientId() {
        return railway.clientId();
    }

    @Override
    public String channel() {
        return "DIRECT";
    }

    @Override
    public Told ask(Person person, String key) {
        return told(railway.ask(question(person), key));
    }

    @Override
    public Told confirm(String request, String passcode) {
        return told(railway.confirm(request, passcode));
    }

    @Override
    public Told resend(String request, String key) {
        Reply reply = railway.resend(request, key);
        return reply.status() == 202 ? Told.state("pending", request, null) : told(reply);
    }

    @Override
    public Told read(String request) {
        return told(railway.read(request));
    }

    @Override
    public Told cancel(String request) {
        return told(railway.cancel(request));
    }

    static String question(Person person) {
        return Json.createObjectBuilder()
                .add("mode", "direct")
                .add("purpose", "travel-rail")
                .add("nonce", "n-1")
                .add(
                        "subject",
                        Json.createObjectBuilder().add("name", person.name()).add("mobile", person.mobile()))
                .build()
                .toString();
    }

    private static Told told(Reply reply) {
        JsonObject document = reply.json();
        if (reply.status() >= 400) {
            Integer left = document.containsKey("checks_left") ? document.getInt("checks_left") : null;
            return Told.problem(document.getString("code"), left);
        }
        return Told.state(
                document.getString("state"), document.getString("id"), document.getString("attestation", null));
    }
}
