package org.kycvs.web.rest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The OpenAPI document, as it is kept. */
@WebServlet(OpenApiServlet.ADDRESS)
public class OpenApiServlet extends PublicDocument {

    static final String ADDRESS = "/openapi";
    static final String RESOURCE = "/openapi.yaml";

    private static final long serialVersionUID = 1L;

    private final String document = read();

    @Override
    void answer(HttpServletRequest request, HttpServletResponse reply) throws IOException {
        reply.setHeader("Cache-Control", "public, max-age=300");
        send("application/yaml", document, request, reply);
    }

    static String read() {
        try (InputStream stream = OpenApiServlet.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is not packaged");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
