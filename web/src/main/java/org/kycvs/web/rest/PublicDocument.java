package org.kycvs.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.kycvs.kernel.Sha256;
import org.kycvs.web.Problem;
import org.kycvs.web.PublicUrl;
import org.kycvs.web.Trace;

/** A document that anybody may read; a failure to make it leaves as a problem, like one of the API. */
abstract class PublicDocument extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Failures failures;

    @Inject
    transient PublicUrl publicUrl;

    @Inject
    transient Trace trace;

    /** Sets type, caching and body. */
    abstract void answer(HttpServletRequest request, HttpServletResponse reply) throws IOException;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse reply) throws IOException {
        try {
            answer(request, reply);
        } catch (RuntimeException failure) {
            refuse(failures.problem(failure), reply);
        }
    }

    private void refuse(Problem problem, HttpServletResponse reply) throws IOException {
        reply.setStatus(problem.code().status());
        problem.headers().forEach(reply::setHeader);
        reply.setHeader("Cache-Control", "no-store");
        write(Problem.MEDIA_TYPE, problem.document(publicUrl, trace.id()).toString(), reply);
    }

    /** Whoever has it already, and says so by its tag, is told that nothing has changed (RFC 9110, section 13.1.2). */
    static void send(String type, String text, HttpServletRequest request, HttpServletResponse reply)
            throws IOException {
        String tag = '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(text)) + '"';
        reply.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            reply.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            write(type, text, reply);
        }
    }

    static void write(String type, String text, HttpServletResponse reply) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        reply.setContentType(type);
        reply.setContentLength(bytes.length);
        reply.getOutputStream().write(bytes);
    }

    /** For documents that programs in any browser check answers with: they hold nothing of anybody. */
    static void openToAllSites(HttpServletResponse reply) {
        reply.setHeader("Access-Control-Allow-Origin", "*");
        reply.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
