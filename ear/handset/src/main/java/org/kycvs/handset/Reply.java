package org.kycvs.handset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/** What goes back to the browser. */
record Reply(int status, String contentType, byte[] body, Optional<String> location) {

    Reply(int status, String contentType, byte[] body) {
        this(status, contentType, body, Optional.empty());
    }

    static Reply html(String document) {
        return new Reply(200, "text/html; charset=utf-8", document.getBytes(UTF_8));
    }

    static Reply json(String text) {
        return new Reply(200, "application/json", text.getBytes(UTF_8));
    }

    static Reply nothing() {
        return new Reply(204, "", new byte[0]);
    }

    static Reply seeOther(String path) {
        return new Reply(303, "", new byte[0], Optional.of(path));
    }

    static Reply refused(int status, String sentence) {
        return new Reply(status, "text/plain; charset=utf-8", (sentence + "\n").getBytes(UTF_8));
    }
}
