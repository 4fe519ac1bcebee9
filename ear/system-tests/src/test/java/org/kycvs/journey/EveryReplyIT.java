package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every reply of every door carries, whoever answers: page, API, document, file, the login, or the server itself. */
class EveryReplyIT extends Journey {

    private static final String STRICTEST =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String PAGE =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; script-src 'self'; ";
    private static final String DOCUMENT = "default-src 'none'; style-src 'self'; img-src 'self'; ";
    private static final String ADMIN = "base-uri 'none'; connect-src 'self'; font-src 'self'; form-action 'self'; ";
    private static final String KEPT_NOWHERE = "no-store";

    /** The path of a page that is there, once known. */
    private static String consent = "";

    private record Row(String request, int status, String policy, String caching) {
        @Override
        public String toString() {
            return request;
        }
    }

    @BeforeAll
    static void ask() {
        String url = new Organisation("example-railway").ask("travel-rail").text("consent_url");
        consent = url.substring(Stack.APPLICATION.toString().length());
    }

    static Stream<Row> replies() {
        return Stream.of(
                new Row("GET {consent}", 200, PAGE, KEPT_NOWHERE),
                new Row("POST {consent}", 400, PAGE, KEPT_NOWHERE),
                new Row("PUT {consent}", 405, PAGE, KEPT_NOWHERE),
                new Row("GET {consent}/receipt", 404, PAGE, KEPT_NOWHERE),
                new Row("GET /c/nothing", 404, PAGE, KEPT_NOWHERE),
                new Row("GET /c", 404, PAGE, KEPT_NOWHERE),
                new Row("GET /", 200, PAGE, KEPT_NOWHERE),
                new Row("POST /", 400, PAGE, KEPT_NOWHERE),
                new Row("PUT /", 405, PAGE, KEPT_NOWHERE),
                new Row("GET /index.html", 404, PAGE, KEPT_NOWHERE),
                new Row("GET /logos/nothing.png", 404, PAGE, KEPT_NOWHERE),
                new Row("GET /nothing", 404, PAGE, KEPT_NOWHERE),
                new Row("GET /error", 404, PAGE, KEPT_NOWHERE),
                new Row("GET /WEB-INF/web.xml", 404, STRICTEST, KEPT_NOWHERE),
                new Row("GET /..%2f..%2fetc/passwd", 404, PAGE, KEPT_NOWHERE),
                new Row("GET /assets/kycvs-1.css", 200, PAGE, "public, max-age=31536000, immutable"),
                new Row("GET /assets/nothing.css", 404, PAGE, KEPT_NOWHERE),
                new Row("GET /favicon.ico", 200, PAGE, KEPT_NOWHERE),
                new Row("GET /api/v1/organisation", 401, STRICTEST, KEPT_NOWHERE),
                new Row("GET /api/v1/nothing", 404, STRICTEST, KEPT_NOWHERE),
                new Row("PUT /api/v1/status-requests", 405, STRICTEST, KEPT_NOWHERE),
                new Row("GET /openapi", 200, STRICTEST, "public, max-age=300"),
                new Row("POST /openapi", 405, PAGE, KEPT_NOWHERE),
                new Row("GET /problems", 200, DOCUMENT, "public, max-age=3600"),
                new Row("GET /problems/nothing", 404, PAGE, KEPT_NOWHERE),
                new Row("GET /.well-known/jwks.json", 200, STRICTEST, "public, max-age=3600"),
                new Row("GET /.well-known/kycvs-configuration", 200, STRICTEST, "public, max-age=300"),
                new Row("GET /health/live", 200, STRICTEST, KEPT_NOWHERE),
                new Row("GET /health/ready", 200, STRICTEST, KEPT_NOWHERE),
                new Row("GET /metrics", 404, PAGE, KEPT_NOWHERE),
                new Row("GET /wildfly-services", 404, PAGE, KEPT_NOWHERE),
                new Row("TRACE {consent}", 405, STRICTEST, KEPT_NOWHERE),
                new Row("TRACE /api/v1/organisation", 405, STRICTEST, KEPT_NOWHERE),
                new Row("WHATEVER /", 501, PAGE, KEPT_NOWHERE),
                new Row("GET /admin", 302, STRICTEST, KEPT_NOWHERE),
                new Row("GET /admin/organisations", 302, STRICTEST, KEPT_NOWHERE),
                new Row("GET /admin/nothing", 302, STRICTEST, KEPT_NOWHERE),
                new Row("GET /admin/assets/admin.css", 200, ADMIN, "no-cache"),
                new Row("GET /admin/assets/nothing.css", 404, ADMIN, KEPT_NOWHERE),
                new Row("GET /admin/signed-out", 200, ADMIN, KEPT_NOWHERE),
                new Row("TRACE /admin/organisations", 405, STRICTEST, KEPT_NOWHERE));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void isNumberedGuardedAndTellsNothingOfOurInsides(Row row) {
        RawCall reply = RawCall.send(row.request().replace("{consent}", consent) + " HTTP/1.1\nHost: localhost\n"
                + "Accept: text/html, */*;q=0.5\nCookie: secret=told-nobody");

        assertThat(reply.status()).isEqualTo(row.status());
        assertThat(reply.headers("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy).startsWith(row.policy()).contains("frame-ancestors 'none'"));
        assertThat(reply.header("Cache-Control"))
                .hasValueSatisfying(caching -> assertThat(caching).contains(row.caching()));
        assertThat(reply.headers("X-Request-Id")).singleElement().satisfies(id -> assertThat(id)
                .hasSize(36));
        assertThat(reply.headers("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(reply.headers("X-Frame-Options")).containsExactly("DENY");
        assertThat(reply.headers("Referrer-Policy")).containsExactly("same-origin");
        assertThat(reply.headers("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(reply.headers("Cross-Origin-Resource-Policy")).hasSize(1);
        assertThat(reply.headers("Permissions-Policy")).hasSize(1);
        assertThat(reply.headers("Server")).isEmpty();
        assertThat(reply.headers("X-Powered-By")).isEmpty();
        assertThat(reply.body())
                .doesNotContain(
                        "told-nobody", "Exception", "\tat ", "undertow", "WildFly", "JBoss", "RESTEASY", "org.kycvs");
    }

    /** Where TLS ends before us, or a client writes what it likes, the login still comes back to where we are. */
    @ParameterizedTest
    @CsvSource({
        "Host: evil.example",
        "Host: localhost",
        "'Host: localhost\nX-Forwarded-Host: evil.example\nX-Forwarded-Proto: https'",
        "'Host: localhost\nForwarded: host=evil.example;proto=https'"
    })
    void theLoginComesBackToWhereTheOperatorSaysThatWeAre(String headers) {
        RawCall reply = RawCall.send("GET /admin/organisations HTTP/1.1\nAccept: text/html\n" + headers);

        assertThat(reply.header("Location")).hasValueSatisfying(address -> assertThat(address)
                .startsWith(Stack.KEYCLOAK.toString())
                .contains("redirect_uri="
                        + java.net.URLEncoder.encode(
                                Stack.APPLICATION + "/admin/organisations", java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("evil"));
    }
}
