package org.kycvs.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Bounds the forms of pages before the server reads them into memory. The server itself has no bound, because imports are
 * streamed and have none; the API counts while it reads.
 */
public class BodyBound implements Filter {

    /** Our forms have a name, a mobile, a code and tokens. */
    static final long MOST = 16 * 1024;

    private static final String API = "/api/";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int refusal = request instanceof HttpServletRequest call ? refusal(call) : 0;
        if (refusal != 0 && response instanceof HttpServletResponse reply) {
            reply.sendError(refusal);
            return;
        }
        chain.doFilter(request, response);
    }

    private static int refusal(HttpServletRequest call) {
        if (call.getServletPath().startsWith(API)) {
            return 0;
        }
        if (call.getHeader("Transfer-Encoding") != null) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        return call.getContentLengthLong() > MOST ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : 0;
    }
}
