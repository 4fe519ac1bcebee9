package org.kycvs.journey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Optional;

/** An answer of the API. */
public record Reply(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public JsonObject json() {
        return Json.createReader(new StringReader(response.body())).readObject();
    }

    public String text(String member) {
        return json().getString(member);
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** Status and code of a problem, as the contract's table writes them. */
    public String problem() {
        return status() + " " + text("code");
    }
}
