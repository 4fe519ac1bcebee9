package org.kycvs.web.page;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Says to whom the server's edge has turned away that it has, on the error page in their language. The edge alone can ask for
 * it: it drops the header where a client sends it.
 */
public class TurnedAway implements Filter {

    /** The status; the same word stands in the edge, which is no part of this application. */
    private static final String STATUS = "X-Kycvs-Turned-Away";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String status = ((HttpServletRequest) request).getHeader(STATUS);
        if (status == null) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(Integer.parseInt(status));
        }
    }
}
