package org.kycvs.phone;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One mailbox: shows what the mail server has brought to it. */
public final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI mails;
    private final URI server;

    /** @param handset the address of the handset's pages */
    public Mailbox(URI handset, String address) {
        mails = handset.resolve("/mails.json?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
        server = handset.resolve("/mails");
    }

    /** What came, newest first: {@code subject}, {@code text}, {@code links}. */
    public List<JsonObject> mails() {
        String answer = ask(HttpRequest.newBuilder(mails));
        return Json.createReader(new StringReader(answer)).readArray().getValuesAs(JsonObject.class);
    }

    /** Waits until so many have come in all, and gives the newest. */
    public JsonObject newestOf(int many) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            List<JsonObject> all = mails();
            if (all.size() >= many) {
                return all.get(0);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new AssertionError("No mail number " + many + " came within " + PATIENCE);
    }

    /** The first address in it that can be followed, as its reader sees it: in its HTML form, if it has one. */
    public static String link(JsonObject mail) {
        if (!mail.getJsonArray("links").isEmpty()) {
            return mail.getJsonArray("links").getString(0);
        }
        Matcher link = LINK.matcher(mail.getString("text"));
        if (!link.find()) {
            throw new AssertionError("A mail without a link");
        }
        return link.group();
    }

    /** The whole server is gone, or back. */
    public void serverIs(boolean away) {
        ask(HttpRequest.newBuilder(server)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(away ? "away=on" : "")));
    }

    private static String ask(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException failure) {
            throw new AssertionError("The handset does not answer", failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopping);
        }
    }
}
