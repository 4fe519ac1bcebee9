package org.kycvs.web.rest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kycvs.web.ProblemCode;

/** The pages that {@code type} of every problem leads to: cause and cure, for the developers of organisations. */
@WebServlet({ProblemPages.INDEX, ProblemPages.INDEX + "/*"})
public class ProblemPages extends PublicDocument {

    static final String INDEX = "/problems";

    private static final long serialVersionUID = 1L;

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s – KYC-VS</title>
            <link rel="stylesheet" href="/assets/kycvs-1.css">
            <link rel="icon" href="/assets/mark-1.svg" type="image/svg+xml">
            </head>
            <body>
            <header class="top">
            <p class="brand"><img src="/assets/mark-1.svg" alt="" width="32" height="32">KYC-VS for developers</p>
            </header>
            <main class="card">
            %s</main>
            </body>
            </html>
            """;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse reply) throws IOException {
        String path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            show("Problems", index(), reply);
            return;
        }
        Optional<ProblemCode> problem = ProblemCode.of(path.substring(1));
        if (problem.isPresent()) {
            show(problem.get().title(), page(problem.get()), reply);
        } else {
            reply.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void show(String title, String main, HttpServletResponse reply) throws IOException {
        reply.setHeader("Cache-Control", "public, max-age=3600");
        reply.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
        write("text/html; charset=utf-8", FRAME.formatted(escaped(title), main), reply);
    }

    private static String page(ProblemCode problem) {
        return """
                <p><code>%d</code> <code>%s</code></p>
                <h1>%s</h1>
                <h2>Cause</h2>
                <p>%s</p>
                <h2>Cure</h2>
                <p>%s</p>
                <p><a href="%s">All problems</a></p>
                """.formatted(
                        problem.status(),
                        problem.code(),
                        escaped(problem.title()),
                        escaped(problem.cause()),
                        escaped(problem.cure()),
                        INDEX);
    }

    private static String index() {
        return Arrays.stream(ProblemCode.values())
                .map(ProblemPages::line)
                .collect(Collectors.joining("", "<h1>Problems</h1>\n<dl>\n", "</dl>\n"));
    }

    private static String line(ProblemCode problem) {
        return "<dt><code>%d</code> <a href=\"%s/%s\"><code>%s</code></a></dt><dd>%s</dd>\n"
                .formatted(problem.status(), INDEX, problem.code(), problem.code(), escaped(problem.title()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
