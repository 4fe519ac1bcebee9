package org.kycvs.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kycvs.kernel.DrawingSecret;
import org.kycvs.verification.Visit;
import org.kycvs.web.ClientAddress;

/**
 * The gate before every page of a person: finds the request by its handle, knows the browser by its cookie, and lets a post
 * through only if it comes from a form that was shown there.
 *
 * <p>No exception passes out of it, because the server would log it with the path, and the path is a secret.
 */
public class ConsentFilter implements Filter {

    @Inject
    CurrentVisit current;

    @Inject
    ClientAddress addresses;

    @Inject
    LanguageChoice language;

    @Inject
    DrawingSecret drawing;

    @Inject
    PostGuard guard;

    @Inject
    ReceiptDownload receipts;

    @Inject
    Trouble trouble;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException {
        HttpServletResponse answer = (HttpServletResponse) response;
        try {
            serve((HttpServletRequest) request, answer, chain);
        } catch (RuntimeException | ServletException failure) {
            trouble.answer(failure, answer);
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<PageAddress> address = PageAddress.of(request);
        if (address.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        switch (request.getMethod()) {
            case "GET", "HEAD" -> get(address.get(), request, response, chain);
            case "POST" -> post(address.get(), request, response, chain);
            default -> notAllowed(response, "GET, HEAD, POST");
        }
    }

    /**
     * A page is asked for by its path alone. Faces takes whatever carries its view state for a press, also a link that another
     * site has made; and a link gets past the guard of posts.
     */
    private void get(PageAddress address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getParameterMap().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", PageAddress.path(address.handle()));
            return;
        }
        Optional<String> cookie = BrowserCookie.in(request);
        Visit visit = new Visit(
                address.handle(), cookie.orElseGet(drawing::draw), addresses.of(request), language.of(request));
        current.look(visit);
        if (cookie.isEmpty()) {
            BrowserCookie.set(response, visit.cookie());
        }
        if (address.receipt()) {
            receipts.send(response);
        } else {
            pass(request, response, chain);
        }
    }

    private void post(PageAddress address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (address.receipt()) {
            notAllowed(response, "GET, HEAD");
            return;
        }
        switch (guard.judge(address.handle(), request)) {
            case NO_FORM -> response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            case NO_COOKIE -> ErrorPage.Reason.NO_COOKIE.send(request, response);
            case FORGED -> ErrorPage.Reason.FORGED.send(request, response);
            case OURS -> {
                language.keep(request, response);
                pass(request, response, chain);
            }
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ConsentViewHandler.hand(current, request);
        chain.doFilter(request, response);
    }

    private static void notAllowed(HttpServletResponse response, String methods) throws IOException {
        response.setHeader("Allow", methods);
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}
