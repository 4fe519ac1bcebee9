package org.kycvs.web.identity;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.kycvs.kernel.Settings;

/** The part of Keycloak that publishes keys: counts its callers, and can be away. */
public final class KeyServer implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger fetches = new AtomicInteger();
    private volatile String set;
    private volatile boolean away;

    public KeyServer(ECKey... keys) {
        this.set = set(keys);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public AccessTokens tokens(java.time.Clock clock) {
        return new AccessTokens(identity(), new IssuerKeys(address()), clock);
    }

    IdentityServer identity() {
        return new IdentityServer(new Settings(java.util.Map.of(
                IdentityServer.ISSUER,
                TokenSamples.ISSUER,
                IdentityServer.KEYS,
                address().toString())));
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/certs");
    }

    int fetches() {
        return fetches.get();
    }

    void publish(ECKey... keys) {
        this.set = set(keys);
    }

    public void goAway() {
        away = true;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange call) throws IOException {
        fetches.incrementAndGet();
        byte[] body = set.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(away ? 502 : 200, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    private static String set(ECKey... keys) {
        List<JWK> all = Arrays.<JWK>asList(keys);
        return new JWKSet(all).toPublicJWKSet().toString();
    }
}
