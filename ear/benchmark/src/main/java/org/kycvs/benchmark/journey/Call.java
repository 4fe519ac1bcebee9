package org.kycvs.benchmark.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One call over HTTP/1.1, on a connection that stays open for the next.
 *
 * <p>Java's old client: it works on the caller's own thread and costs a third of the newer one's CPU, which would be taken
 * from the application's.
 */
public final class Call {

    private static final int PATIENCE = (int) Duration.ofSeconds(60).toMillis();
    private static final int FIRST_FAILURE = 400;

    static {
        // Read once, when the first connection is made: as many stay open as ever call at one time, and nothing is sent
        // twice.
        System.setProperty("http.maxConnections", "512");
        System.setProperty("sun.net.http.retryPost", "false");
    }

    private final HttpURLConnection connection;

    private Call(URI address) {
        try {
            connection = (HttpURLConnection) address.toURL().openConnection();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(PATIENCE);
    }

    public static Call to(URI address) {
        return new Call(address);
    }

    Call with(String header, String value) {
        connection.setRequestProperty(header, value);
        return this;
    }

    public Answer get() {
        return answer();
    }

    Answer post(String contentType, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        connection.setFixedLengthStreamingMode(bytes.length);
        return post(contentType, out -> out.write(bytes));
    }

    /** Sends a body as it is made. */
    Answer stream(String contentType, Body body) {
        connection.setChunkedStreamingMode(0);
        return post(contentType, body);
    }

    /** Writes what is sent. */
    @FunctionalInterface
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private Answer post(String contentType, Body body) {
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", contentType);
        try (OutputStream out = connection.getOutputStream()) {
            body.writeTo(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return answer();
    }

    private Answer answer() {
        try {
            int status = connection.getResponseCode();
            return new Answer(status, connection.getHeaderField("Set-Cookie"), body(status));
        } catch (IOException failure) {
            throw new UncheckedIOException(connection.getURL().getPath(), failure);
        }
    }

    private String body(int status) throws IOException {
        try (@Nullable
                InputStream in = status < FIRST_FAILURE ? connection.getInputStream() : connection.getErrorStream()) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
