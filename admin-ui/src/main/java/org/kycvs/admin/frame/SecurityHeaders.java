package org.kycvs.admin.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Says to the browser what our pages never do: stand in a frame, stay in a cache, load anything from elsewhere.
 *
 * <p>Scripts are bounded by PrimeFaces' own policy, whose nonce only it knows; a browser enforces both policies. So ours
 * names every kind of content but scripts, and has no {@code default-src} that would stand for them. PrimeFaces also writes
 * a few style attributes; those, and no style sheets in the page, are let through. What else every reply carries, the
 * server's edge sees to.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public final class SecurityHeaders implements Filter {

    private static final String HEADER = "Content-Security-Policy";

    /** Pages that stand alone, for readers who may not be logged in: they run no script at all. */
    private static final Pattern PLAIN = Pattern.compile("/errors/.*|/signed-out(\\.xhtml)?");

    private static final String POLICY = "base-uri 'none'; connect-src 'self'; font-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; frame-src 'none'; img-src 'self' data:; media-src 'none'; object-src 'none'; "
            + "style-src 'self'; style-src-attr 'unsafe-inline'; worker-src 'none'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse reply = (HttpServletResponse) response;
        String path = ((HttpServletRequest) request).getServletPath();
        boolean plain = PLAIN.matcher(path).matches();
        reply.setHeader(HEADER, plain ? POLICY + "; script-src 'none'" : POLICY);
        reply.setHeader("Cache-Control", caching(path));
        chain.doFilter(request, plain ? new OwnPolicyOnly(reply) : reply);
    }

    /** Where nothing of PrimeFaces is, its policy would only let more through. */
    private static final class OwnPolicyOnly extends HttpServletResponseWrapper {

        OwnPolicyOnly(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (!name.equalsIgnoreCase(HEADER)) {
                super.addHeader(name, value);
            }
        }
    }

    /** Our own few files carry no version in their address, so a browser asks whether they are still the same. */
    private static String caching(String path) {
        return path.startsWith("/assets/") ? "no-cache" : "no-store";
    }
}
