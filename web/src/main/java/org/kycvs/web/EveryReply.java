package org.kycvs.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sets what every reply carries before anybody else writes to it, so that a door overrides by {@code setHeader} and a
 * forgetful one is strict. An error page is another dispatch and gets the same again: an error clears headers.
 */
public class EveryReply implements Filter {

    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    @Inject
    Trace trace;

    @Inject
    PublicUrl publicUrl;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (response instanceof HttpServletResponse reply) {
            prepare(reply);
        }
        chain.doFilter(request, response);
    }

    void prepare(HttpServletResponse reply) {
        reply.setHeader("X-Request-Id", trace.id().toString());
        reply.setHeader("Cache-Control", "no-store");
        reply.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
        reply.setHeader("Referrer-Policy", "same-origin");
        reply.setHeader("X-Content-Type-Options", "nosniff");
        reply.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (publicUrl.secure()) {
            reply.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
    }
}
