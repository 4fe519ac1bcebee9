package org.kycvs.benchmark.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The demo's administrator, logged in as by a browser: through Keycloak's own form. */
public final class Desk {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final String NAME = "admin";
    private static final int OK = 200;
    private static final double MILLIS = 1e-6;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new LocalCookies())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final URI screens;

    /** Keycloak's cookies are for TLS alone; browsers make an exception of the machine that they run on, and so does this. */
    private static final class LocalCookies extends CookieManager {
        @Override
        public void put(URI from, Map<String, List<String>> headers) throws IOException {
            Map<String, List<String>> open = new HashMap<>();
            headers.forEach((name, values) -> open.put(
                    name,
                    values.stream()
                            .map(value -> value.replaceAll("(?i);\\s*secure", ""))
                            .toList()));
            super.put(from, open);
        }
    }

    private Desk(URI application) {
        screens = application.resolve("/admin/");
    }

    /** @param application its public address */
    public static Desk at(URI application) {
        Desk desk = new Desk(application);
        HttpResponse<String> page = desk.send(HttpRequest.newBuilder(desk.screens.resolve("today")));
        // As soon as there are organizations, Keycloak asks for the name alone first.
        for (int forms = 0; forms < 2 && page.body().contains("id=\"kc-form-login\""); forms++) {
            page = desk.fill(page);
        }
        if (page.statusCode() != OK || !page.uri().getPath().equals("/admin/today")) {
            throw new IllegalStateException(
                    "No login, but " + page.statusCode() + " " + page.uri().getPath());
        }
        return desk;
    }

    /**
     * The screen's whole answer.
     *
     * @param screen its address below {@code /admin/}
     * @return milliseconds until it had come
     */
    public double open(String screen) {
        long begun = System.nanoTime();
        HttpResponse<String> answer = send(HttpRequest.newBuilder(screens.resolve(screen)));
        double took = (System.nanoTime() - begun) * MILLIS;
        if (answer.statusCode() != OK || !answer.uri().equals(screens.resolve(screen))) {
            throw new IllegalStateException(screen + " answers " + answer.statusCode());
        }
        return took;
    }

    private HttpResponse<String> fill(HttpResponse<String> page) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("Keycloak shows no form to log in");
        }
        String fields = Map.of("username", NAME, "password", NAME).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI action = page.uri().resolve(form.group(1).replace("&amp;", "&"));
        return send(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            // Whoever does not ask for a page is told 401 instead of being led to the login.
            return browser.send(
                    request.header("Accept", "text/html").timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", stopping);
        }
    }
}
