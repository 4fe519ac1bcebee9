package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is larger than anything of ours is refused, on every path, before anybody works on it. */
class SizesIT extends Journey {

    private static final int LARGEST_HEAD = 32 * 1024;
    private static final int LARGEST_BODY = 16 * 1024;
    private static final String ACCEPT = "Accept: text/html\n";
    private static final String COOKIE = "Cookie: __Host-kycvs=" + "c".repeat(43) + "\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    private static String consent = "";
    private static String token = "";

    private record Row(String what, String head, String body, int status) {
        @Override
        public String toString() {
            return what;
        }
    }

    @BeforeAll
    static void ask() {
        Organisation railway = new Organisation("example-railway");
        String url = railway.ask("travel-rail").text("consent_url");
        consent = url.substring(Stack.APPLICATION.toString().length());
        token = "Authorization: Bearer " + railway.token();
    }

    static Stream<Row> sizes() {
        return Stream.of(heads(), bodies()).flatMap(rows -> rows);
    }

    private static Stream<Row> heads() {
        return Stream.of(
                new Row("an address as long as it may be", get("/nothing?x=" + x(LARGEST_HEAD - 200)), "", 404),
                new Row("an address too long", get("/" + x(LARGEST_HEAD)), "", 400),
                new Row("a query too long", get("{consent}?x=" + x(LARGEST_HEAD)), "", 400),
                new Row("a header too long", get("{consent}") + "\nX-Long: " + x(LARGEST_HEAD), "", 400),
                new Row("a cookie too long", get("/admin/organisations") + "\nCookie: a=" + x(LARGEST_HEAD), "", 400),
                new Row(
                        "a token too long",
                        get("/api/v1/organisation") + "\nAuthorization: Bearer " + x(LARGEST_HEAD),
                        "",
                        400),
                new Row("101 headers", get("/") + many(101, i -> "\nX-" + i + ": x", ""), "", 400),
                new Row("51 cookies", get("{consent}") + "\nCookie: " + many(51, i -> "c" + i + "=x", "; "), "", 400),
                new Row("a thousand parameters", get("/nothing?" + many(1000, i -> "p" + i + "=x", "&")), "", 404));
    }

    private static Stream<Row> bodies() {
        String parameters = many(1000, i -> "p" + i + "=x", "&");
        String large = x(LARGEST_BODY + 1);
        return Stream.of(
                new Row("a form as large as it may be", post("{consent}", FORM, LARGEST_BODY), x(LARGEST_BODY), 403),
                new Row("a form too large", post("{consent}", FORM, LARGEST_BODY + 1), large, 413),
                new Row(
                        "a form that does not say how large",
                        post("{consent}", FORM + "\nTransfer-Encoding: chunked"),
                        "0\r\n\r\n",
                        411),
                new Row(
                        "a thousand parameters in a form",
                        post("{consent}", COOKIE + FORM, parameters.length()),
                        parameters,
                        403),
                new Row("a form for the landing page", post("/", FORM, LARGEST_BODY + 1), large, 413),
                new Row(
                        "a form for an administrator",
                        post("/admin/organisations", ACCEPT + FORM, LARGEST_BODY + 1),
                        large,
                        302),
                new Row(
                        "a form too large for an administrator",
                        post("/admin/organisations", FORM, 4_000_000),
                        large,
                        413),
                new Row("a call too large", api("application/json", LARGEST_BODY + 1), large, 413),
                new Row("a call that says it is huge", api("application/json", 2_000_000_000), large, 413),
                new Row("a huge import by who may not", imports(2_000_000_000), large, 403));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void isAnsweredAtOnce(Row row) {
        long began = System.nanoTime();
        RawCall reply = RawCall.send(row.head().replace("{consent}", consent).replace("{token}", token), row.body());

        assertThat(reply.status()).isEqualTo(row.status());
        assertThat((System.nanoTime() - began) / 1_000_000).isLessThan(5_000);
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\nHost: localhost";
    }

    private static String post(String path, String headers) {
        return "POST " + path + " HTTP/1.1\nHost: localhost\n" + headers;
    }

    private static String post(String path, String headers, int length) {
        return post(path, headers + "\nContent-Length: " + length);
    }

    private static String api(String type, int length) {
        return post("/api/v1/status-requests", "{token}\nIdempotency-Key: k\nContent-Type: " + type, length);
    }

    private static String imports(int length) {
        return post("/api/v1/registry/imports", "{token}\nContent-Type: text/csv", length);
    }

    private static String x(int length) {
        return "x".repeat(length);
    }

    private static String many(int count, java.util.function.IntFunction<String> each, String between) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(between));
    }
}
