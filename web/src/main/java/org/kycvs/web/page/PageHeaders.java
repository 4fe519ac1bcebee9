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
 * Tells the browser what a page of ours never does, so that whatever might be smuggled in cannot do it either; and what may be
 * kept: files whose name carries their version, for a year; a person's page, never. What else every reply carries, the
 * server's edge sees to.
 */
public class PageHeaders implements Filter {

    /**
     * No script but files of ours, and those cannot make markup; no frame, nothing of another site; forms go home, links may
     * lead anywhere.
     */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    /** For an address that never shows anything else. */
    static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    private static final String FILES = "/assets/";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean file = ((HttpServletRequest) request).getServletPath().startsWith(FILES);
        write((HttpServletResponse) response, file ? FOR_A_YEAR : "no-store");
        chain.doFilter(request, response);
    }

    /** @param caching as Cache-Control says it */
    public static void write(HttpServletResponse response, String caching) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", caching);
    }
}
