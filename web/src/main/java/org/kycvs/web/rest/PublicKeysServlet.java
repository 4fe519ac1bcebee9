package org.kycvs.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kycvs.signing.PublishedKeys;

/** The keys by which anybody checks what we sign, offline and without telling us (contract, section 3.3). */
@WebServlet({PublicKeysServlet.CURRENT, PublicKeysServlet.ARCHIVE})
public class PublicKeysServlet extends PublicDocument {

    static final String CURRENT = "/.well-known/jwks.json";
    static final String ARCHIVE = "/.well-known/jwks-archive.json";

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublishedKeys keys;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse reply) throws IOException {
        String set = request.getServletPath().equals(ARCHIVE) ? keys.archive() : keys.current();
        openToAllSites(reply);
        reply.setHeader("Cache-Control", "public, max-age=3600");
        send("application/jwk-set+json", set, request, reply);
    }
}
