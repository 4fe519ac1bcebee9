package org.kycvs.phone;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One mobile phone: shows what the SMS centre has brought to it. */
public final class Phone {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Pattern CODE = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Set<String> CODES = ConcurrentHashMap.newKeySet();

    private final URI messages;

    /** @param handset the address of the handset's pages */
    public Phone(URI handset, String mobile) {
        messages = handset.resolve("/messages?to=" + URLEncoder.encode(mobile, StandardCharsets.UTF_8));
    }

    /** The texts received, newest first. */
    public List<String> texts() {
        JsonArray received = Json.createReader(new StringReader(get())).readArray();
        return received.getValuesAs(message -> message.asJsonObject().getString("text"));
    }

    /** Waits until so many texts have come in all, and gives the newest. */
    public String newestOf(int many) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            List<String> texts = texts();
            if (texts.size() >= many) {
                return texts.get(0);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new AssertionError("No text number " + many + " came within " + PATIENCE);
    }

    /** The passcode of the first text. */
    public String code() {
        return codeOf(1);
    }

    /** The passcode of the text that came as the n-th. */
    public String codeOf(int nth) {
        Matcher code = CODE.matcher(newestOf(nth));
        if (!code.find()) {
            throw new AssertionError("A text without a code");
        }
        CODES.add(code.group());
        return code.group();
    }

    /** Every passcode that was read in this run. */
    public static Set<String> codesRead() {
        return Set.copyOf(CODES);
    }

    private String get() {
        try {
            return HTTP.send(HttpRequest.newBuilder(messages).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException failure) {
            throw new AssertionError("The handset does not answer", failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopping);
        }
    }
}
