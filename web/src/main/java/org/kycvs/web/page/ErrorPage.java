package org.kycvs.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kycvs.web.Trace;

/**
 * One plain page for whatever has no page: says what happened and what to do, with the id by which support finds it, and
 * nothing about our insides.
 */
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String TEMPLATE = "/WEB-INF/error.html";

    @Inject
    transient Texts texts;

    @Inject
    transient PlainPage page;

    @Inject
    transient Trace trace;

    /** Refusals that share a status but not their words. */
    enum Reason {
        FORGED,
        NO_COOKIE;

        void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.setAttribute(Reason.class.getName(), name().toLowerCase(java.util.Locale.ROOT));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        PageHeaders.write(response, "no-store");
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().print(page(name(request, status), request));
    }

    private String page(String name, HttpServletRequest request) throws IOException {
        String again = pageBehind(request);
        return page.of(
                getServletContext(),
                TEMPLATE,
                Map.of(
                        "heading", PlainPage.escaped(texts.of("error." + name + ".heading")),
                        "text", PlainPage.escaped(texts.of("error." + name + ".text")),
                        "address", again == null ? "/" : again,
                        "link", PlainPage.escaped(texts.of(again == null ? "error.home" : "error.again")),
                        "number",
                                PlainPage.escaped(
                                        texts.of("error.number", trace.id().toString()))));
    }

    /** Somebody who comes here by its own address finds nothing. */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private String name(HttpServletRequest request, int status) {
        String name =
                request.getAttribute(Reason.class.getName()) instanceof String reason ? reason : String.valueOf(status);
        return texts.has("error." + name + ".heading") ? name : "other";
    }

    /** Where trying again makes sense: the person's page, unless there is none. */
    private static @Nullable String pageBehind(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return status(request) == HttpServletResponse.SC_NOT_FOUND || path == null
                ? null
                : PageAddress.of(path.toString())
                        .map(address -> PageAddress.path(address.handle()))
                        .orElse(null);
    }
}
