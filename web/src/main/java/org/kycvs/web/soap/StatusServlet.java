package org.kycvs.web.soap;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.kycvs.web.PublicUrl;

/** The address of the SOAP door: messages are posted, the contract is fetched with {@code ?wsdl} and {@code ?xsd}. */
@WebServlet(value = StatusServlet.ADDRESS, loadOnStartup = 1)
public class StatusServlet extends HttpServlet {

    static final String ADDRESS = "/soap/v1/status";
    static final String SCHEMA = "status-v1.xsd";

    private static final String WSDL = "status-v1.wsdl";

    /** A signed message has four to eight thousand bytes. */
    private static final int MOST = 16 * 1024;

    private static final long serialVersionUID = 1L;

    @Inject
    transient StatusDoor door;

    @Inject
    transient SigningReplies signing;

    @Inject
    transient ServiceCertificate service;

    @Inject
    transient PublicUrl publicUrl;

    /** A key store that cannot be used stops the start, and not the first caller. */
    @Override
    public void init() {
        service.isThere();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse reply) throws IOException, ServletException {
        if (service.isThere()) {
            super.service(request, reply);
        } else {
            reply.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse reply) throws IOException {
        Optional<String> document = Optional.ofNullable(request.getQueryString())
                .map(query -> switch (query) {
                    case "wsdl" -> WSDL;
                    case "xsd" -> SCHEMA;
                    default -> null;
                });
        if (document.isEmpty()) {
            reply.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        reply.setHeader("Cache-Control", "public, max-age=300");
        String address = publicUrl.resolve(ADDRESS).toString();
        write(
                "text/xml; charset=utf-8",
                text(document.get()).replace("{address}", address).getBytes(StandardCharsets.UTF_8),
                reply);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse reply) throws IOException {
        Optional<SoapVersion> said = SoapVersion.ofMediaType(request.getContentType());
        byte[] bytes = request.getInputStream().readNBytes(MOST + 1);
        if (said.isEmpty() || bytes.length > MOST) {
            reply.sendError(
                    said.isEmpty()
                            ? HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE
                            : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        Reply.Part answer = door.answer(bytes, said.get());
        reply.setStatus(answer.httpStatus());
        reply.setHeader("Cache-Control", "no-store");
        write(answer.version().contentType(), signing.sign(answer), reply);
    }

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(StatusServlet.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(String type, byte[] bytes, HttpServletResponse reply) throws IOException {
        reply.setContentType(type);
        reply.setContentLength(bytes.length);
        reply.getOutputStream().write(bytes);
    }
}
