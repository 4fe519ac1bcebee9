import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.UUID;

/**
 * Asks one status by REST, waits for it, verifies it, prints 0, 1 or 2. JDK 17 and one library, com.nimbusds:nimbus-jose-jwt.
 * Without mobile and name the person answers on the page whose address is printed; with them (direct mode) you type their code.
 * {@code CLIENT_SECRET=… java -cp nimbus-jose-jwt.jar Rest.java ISSUER CLIENT-ID PURPOSE [MOBILE NAME]}
 */
class Rest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static String authorization = "";

    public static void main(String[] given) throws Exception {
        if (given.length != 3 && given.length != 5) throw end("Rest.java ISSUER CLIENT-ID PURPOSE [MOBILE NAME]");
        boolean direct = given.length == 5;
        Map<String, Object> service = call(to(given[0] + "/.well-known/kycvs-configuration"));
        authorization = "Bearer " + token(service.get("token_endpoint"), given[1]);

        String nonce = UUID.randomUUID().toString();
        Map<String, Object> question = new HashMap<>(Map.of("purpose", given[2], "nonce", nonce));
        if (direct) question.putAll(Map.of("mode", "direct", "subject", Map.of("mobile", given[3], "name", given[4])));
        // Where no reply comes, the same question with the same key may be sent again.
        Map<String, Object> answer = post(service.get("status_request_endpoint"), question);
        String request = service.get("status_request_endpoint") + "/" + answer.get("id");
        System.out.println(direct ? "Code: " : answer.get("consent_url"));
        if (direct) answer = post(request + "/passcode", Map.of("passcode", new Scanner(System.in).nextLine()));
        while (answer.get("state").equals("pending")) {
            Thread.sleep(Duration.ofSeconds(((Number) answer.get("poll_after_seconds")).longValue()).toMillis());
            answer = call(to(request));
        }
        if (!answer.get("state").equals("shared")) throw end(answer.get("state"));
        String keys = JSONObjectUtils.toJSONString(call(to(service.get("jwks_uri"))));
        JWTClaimsSet claims = claims(answer.get("attestation").toString(), given, keys, nonce);
        System.out.println(claims.getIntegerClaim("vaccination_status"));
    }

    /** What the attestation says, if it is the issuer's answer to this very question. */
    private static JWTClaimsSet claims(String attestation, String[] given, String keys, String nonce) throws Exception {
        JWTClaimsSet expected = new JWTClaimsSet.Builder().issuer(given[0]).claim("nonce", nonce).build();
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("vaccination-status+jwt")));
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, new ImmutableJWKSet<>(JWKSet.parse(keys))));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(given[1], expected, Set.of("exp")));
        try {
            return processor.process(attestation, null);
        } catch (Exception failure) {
            throw end("Verification failed: " + failure.getMessage());
        }
    }

    private static String token(Object endpoint, String client) throws Exception {
        String pair = client + ":" + System.getenv("CLIENT_SECRET");
        authorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes());
        HttpRequest.Builder request = to(endpoint).header("Content-Type", "application/x-www-form-urlencoded");
        return (String) call(request.POST(BodyPublishers.ofString("grant_type=client_credentials"))).get("access_token");
    }

    private static Map<String, Object> post(Object address, Map<String, ?> document) throws Exception {
        return call(to(address)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(JSONObjectUtils.toJSONString(document))));
    }

    private static HttpRequest.Builder to(Object address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address.toString())).timeout(Duration.ofSeconds(30));
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private static Map<String, Object> call(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> reply = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        Map<String, Object> document = JSONObjectUtils.parse(reply.body());
        if (reply.statusCode() < 300) return document;
        Object code = document.getOrDefault("code", document.get("error"));
        throw end(code + ": " + document.getOrDefault("detail", document.get("error_description")));
    }

    private static RuntimeException end(Object words) {
        System.err.println(words);
        System.exit(1);
        return new IllegalStateException();
    }
}
