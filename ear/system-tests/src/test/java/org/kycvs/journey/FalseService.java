package org.kycvs.journey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;

/** Answers as the service does, as far as a kit calls it, with an attestation that has one thing wrong. */
final class FalseService implements AutoCloseable {

    private static final String REQUESTS = "/api/v1/status-requests";

    private final Forgery forgery;
    private final ECKey key = key();
    private final HttpServer server;
    private volatile Map<String, Object> question = Map.of();

    FalseService(Forgery forgery) throws IOException {
        this.forgery = forgery;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI issuer() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange call) throws IOException {
        String sent = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] reply = JSONObjectUtils.toJSONString(
                        document(call.getRequestURI().getPath(), sent))
                .getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(200, reply.length);
        call.getResponseBody().write(reply);
        call.close();
    }

    private Map<String, Object> document(String path, String sent) {
        return switch (path) {
            case "/.well-known/kycvs-configuration" ->
                Map.of(
                        "issuer", issuer().toString(),
                        "jwks_uri", issuer() + "/keys",
                        "token_endpoint", issuer() + "/token",
                        "status_request_endpoint", issuer() + REQUESTS);
            case "/keys" -> new JWKSet(key.toPublicJWK()).toJSONObject();
            case "/token" -> Map.of("access_token", "any");
            case REQUESTS -> asked(sent);
            default -> Map.of("id", "r", "state", "shared", "attestation", attestation());
        };
    }

    private Map<String, Object> asked(String sent) {
        try {
            question = JSONObjectUtils.parse(sent);
        } catch (ParseException none) {
            throw new IllegalArgumentException(none);
        }
        return Map.of("id", "r", "state", "pending", "poll_after_seconds", 1);
    }

    private String attestation() {
        Map<String, Object> header =
                forgery.inHeader(Map.of("alg", "ES256", "typ", "vaccination-status+jwt", "kid", key.getKeyID()));
        Map<String, Object> claims = forgery.inClaims(Map.of(
                "iss", issuer().toString(),
                "aud", "example-railway",
                "nonce", question.get("nonce"),
                "exp", Instant.now().plusSeconds(3600).getEpochSecond(),
                "vaccination_status", 2));
        String text = part(header) + "." + part(claims);
        return text + "." + (forgery == Forgery.UNSIGNED ? "" : signature(text));
    }

    private Base64URL signature(String text) {
        try {
            ECKey signing = forgery == Forgery.KEY_OF_ANOTHER ? key() : key;
            return new ECDSASigner(signing)
                    .sign(new JWSHeader(JWSAlgorithm.ES256), text.getBytes(StandardCharsets.US_ASCII));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Base64URL part(Map<String, Object> members) {
        return Base64URL.encode(JSONObjectUtils.toJSONString(members));
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
