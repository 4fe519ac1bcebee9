package org.kycvs.phone;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** The SMS centres, {@code first} and {@code second}, made slow, full, choosy or absent at the handset's own page. */
public final class Centres {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI page;

    /** @param handset the address of the handset's pages */
    public Centres(URI handset) {
        page = handset.resolve("/centres");
    }

    /** From now on, in nothing but this: {@code delay_ms}, {@code per_second}, {@code refused}, {@code away}, and so on. */
    public void behave(String centre, String how, String value) {
        String form = "centre=" + centre + "&" + how + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        ask(HttpRequest.newBuilder(page).POST(BodyPublishers.ofString(form)));
    }

    /** All of them again as on a good day. */
    public void behaveWell() {
        ask(HttpRequest.newBuilder(page).DELETE());
    }

    private static void ask(HttpRequest.Builder request) {
        try {
            int status = HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
            if (status != 303 && status != 204) {
                throw new AssertionError("The handset answered " + status);
            }
        } catch (IOException failure) {
            throw new AssertionError("The handset does not answer", failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopping);
        }
    }
}
