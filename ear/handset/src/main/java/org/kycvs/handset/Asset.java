package org.kycvs.handset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A style sheet, script or picture that stands beside the classes. */
record Asset(Reply reply) implements Page {

    static Asset css(String file) {
        return read(file, "text/css; charset=utf-8");
    }

    static Asset script(String file) {
        return read(file, "text/javascript; charset=utf-8");
    }

    static Asset image(String file) {
        return read(file, "image/svg+xml");
    }

    private static Asset read(String file, String contentType) {
        try (InputStream content = Asset.class.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException("The jar lacks " + file);
            }
            return new Asset(new Reply(200, contentType, content.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Reply get(Query query) {
        return reply;
    }
}
