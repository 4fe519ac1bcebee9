package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What replies of the API have beside their bodies: tags, signatures, and a word to whoever is in a hurry. */
class FinishedRepliesIT extends Journey {

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String path = "/api/v1/status-requests/" + railway.ask("travel-rail").text("id");
        String tag = railway.get(path).header("ETag").orElseThrow();

        Reply same = Organisation.send(
                railway.call(path).header("If-None-Match", tag).GET());
        assertThat(same.status()).isEqualTo(304);
        assertThat(same.response().body()).isEmpty();
        assertThat(same.header("ETag")).hasValue(tag);
        assertThat(same.header("Retry-After")).hasValue("2");

        railway.cancel(path.substring(path.lastIndexOf('/') + 1));
        assertThat(Organisation.send(
                                railway.call(path).header("If-None-Match", tag).GET())
                        .text("state"))
                .isEqualTo("cancelled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/jwks.json", "/.well-known/kycvs-configuration", "/openapi"})
    void norIsAPublicDocument(String path) {
        String tag = Organisation.send(anybody(path).GET()).header("ETag").orElseThrow();

        Reply same =
                Organisation.send(anybody(path).header("If-None-Match", tag).GET());

        assertThat(same.status()).isEqualTo(304);
        assertThat(same.response().body()).isEmpty();
    }

    @Test
    void whoAsksForItGetsItsReplySignedARefusalToo() throws Exception {
        String id = railway.ask("travel-rail").text("id");
        for (String path : Stream.of(id, UUID.randomUUID().toString())
                .map(one -> "/api/v1/status-requests/" + one)
                .toList()) {
            Reply reply = Organisation.send(
                    railway.call(path).header("Reply-Signature", "jws").GET());

            JsonWebSignature signature = signature(reply, reply.response().body());
            assertThat(signature.verifySignature()).isTrue();
            assertThat(signature.getHeader("typ")).isEqualTo("reply+jws");
            assertThat(signature.getHeader("method")).isEqualTo("GET");
            assertThat(signature.getHeader("url")).isEqualTo(Stack.APPLICATION + path);
            assertThat(signature.getHeaders().getLongHeaderValue("status")).isEqualTo(reply.status());
            assertThat(signature(reply, reply.response().body() + " ").verifySignature())
                    .isFalse();
        }
        assertThat(railway.read(id).header("Reply-Signature"))
                .as("only who asks")
                .isEmpty();
    }

    @Test
    void whoPollsWithoutWaitingIsSlowedDown() {
        String id = railway.ask("travel-rail").text("id");

        assertThat(IntStream.range(0, 60).mapToObj(nth -> railway.read(id)).filter(reply -> reply.status() != 200))
                .isNotEmpty()
                .allSatisfy(reply -> {
                    assertThat(reply.problem()).isEqualTo("429 slow-down");
                    assertThat(reply.header("Retry-After")).hasValue("2");
                });
    }

    /** As any receiver would check it: with the bytes that came put back in the middle. */
    private static JsonWebSignature signature(Reply reply, String body) throws Exception {
        String[] parts = reply.header("Reply-Signature").orElseThrow().split("\\.", -1);
        assertThat(parts[1]).isEmpty();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, "ES256"));
        signature.setCompactSerialization(parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(body.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2]);
        JsonWebKeySet keys = new JsonWebKeySet(
                Organisation.send(anybody("/.well-known/jwks.json").GET())
                        .response()
                        .body());
        signature.setKey(new VerificationJwkSelector()
                .select(signature, keys.getJsonWebKeys())
                .getKey());
        return signature;
    }

    private static HttpRequest.Builder anybody(String path) {
        return HttpRequest.newBuilder(Stack.APPLICATION.resolve(path));
    }
}
