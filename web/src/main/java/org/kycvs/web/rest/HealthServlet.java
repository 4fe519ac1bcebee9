package org.kycvs.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kycvs.web.WireJson;

/** For load balancers: live while the server answers at all, ready while it could serve a call. */
@WebServlet({HealthServlet.LIVE, HealthServlet.READY})
public class HealthServlet extends PublicDocument {

    static final String LIVE = "/health/live";
    static final String READY = "/health/ready";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Readiness readiness;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse reply) throws IOException {
        if (request.getServletPath().equals(LIVE)) {
            say(true, WireJson.array(), reply);
            return;
        }
        boolean database = readiness.database();
        boolean signingKey = readiness.signingKey();
        JsonArrayBuilder checks = WireJson.array();
        checks.add(WireJson.object().add("name", "database").add("status", word(database)));
        checks.add(WireJson.object().add("name", "signing-key").add("status", word(signingKey)));
        say(database && signingKey, checks, reply);
    }

    private static void say(boolean up, JsonArrayBuilder checks, HttpServletResponse reply) throws IOException {
        reply.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        String document = WireJson.object()
                .add("status", word(up))
                .add("checks", checks)
                .build()
                .toString();
        write("application/json", document, reply);
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
