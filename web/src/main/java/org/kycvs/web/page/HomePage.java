package org.kycvs.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.kycvs.words.Language;
import org.kycvs.words.Languages;

/** The site's first page, for whoever comes without a link: what this is, and that nobody calls for a code. */
public class HomePage extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String TEMPLATE = "/WEB-INF/home.html";

    @Inject
    transient PlainPage page;

    @Inject
    transient PageLanguage language;

    @Inject
    transient Languages languages;

    @Inject
    transient LanguageChoice choice;

    @Inject
    transient PostGuard guard;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageHeaders.write(response, "no-store");
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .print(page.of(
                        getServletContext(),
                        TEMPLATE,
                        Map.of("language.now", language.now().code(), "language.options", options())));
    }

    /** Another language; also only from our own page, so that no other site chooses for its visitors. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!PostGuard.isForm(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!guard.fromHere(request)) {
            ErrorPage.Reason.FORGED.send(request, response);
        } else {
            choice.keep(request, response);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/");
        }
    }

    private String options() {
        return languages.offered().stream().map(this::option).collect(Collectors.joining("\n        "));
    }

    private String option(Language one) {
        return "<option value=\"%s\" lang=\"%s\"%s>%s</option>"
                .formatted(
                        one.code(),
                        one.tag(),
                        one.equals(language.now()) ? " selected" : "",
                        PlainPage.escaped(one.name()));
    }
}
