package org.kycvs.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What no well-behaved client sends, and exactly what comes back. */
record RawCall(String answer) {

    private static final int PATIENCE_MILLIS = 20_000;

    /** @param head request line and headers, each ended by a line feed; the connection closes with the answer */
    static RawCall send(String head, String body) {
        String text = head.strip().replace("\n", "\r\n") + "\r\nConnection: close\r\n\r\n" + body;
        try (Socket socket = new Socket(Stack.APPLICATION.getHost(), Stack.APPLICATION.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new RawCall(read(socket.getInputStream()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static RawCall send(String head) {
        return send(head, "");
    }

    int status() {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    List<String> headers(String name) {
        String start = name.toLowerCase(java.util.Locale.ROOT) + ":";
        return head().lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList();
    }

    String body() {
        return answer.substring(Math.min(answer.length(), head().length()));
    }

    private String head() {
        int end = answer.indexOf("\r\n\r\n");
        return end < 0 ? answer : answer.substring(0, end);
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
