package org.kycvs.benchmark.journey;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** One of the sample organisations, with a token that it takes anew in time. */
public final class MachineClient {

    private static final long TOKEN_NANOS = 200_000_000_000L;

    private final URI application;
    private final URI tokens;
    private final String clientId;
    private String token = "";
    private long taken;

    /** @param tokens where Keycloak gives tokens */
    public MachineClient(URI application, URI tokens, String clientId) {
        this.application = application;
        this.tokens = tokens;
        this.clientId = clientId;
    }

    Call call(String path) {
        return Call.to(application.resolve(path)).with("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        if (token.isEmpty() || System.nanoTime() - taken > TOKEN_NANOS) {
            token = Call.to(tokens)
                    .with("Authorization", "Basic " + basic())
                    .post("application/x-www-form-urlencoded", "grant_type=client_credentials")
                    .demand(200, "token")
                    .text("access_token");
            taken = System.nanoTime();
        }
        return token;
    }

    private String basic() {
        String pair = clientId + ":" + clientId + "-secret";
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
