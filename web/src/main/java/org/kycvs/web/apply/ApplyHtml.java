package org.kycvs.web.apply;

import static org.kycvs.web.page.PlainPage.escaped;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kycvs.organisations.OrganisationKind;
import org.kycvs.organisations.Purpose;
import org.kycvs.organisations.PurposeWords;
import org.kycvs.organisations.Purposes;
import org.kycvs.web.PublicUrl;
import org.kycvs.web.page.PageHeaders;
import org.kycvs.web.page.PlainPage;
import org.kycvs.words.Language;

/** Fills in the pages' templates: words, what was typed, and what is wrong with it. */
@ApplicationScoped
class ApplyHtml {

    private static final String FORM = "/WEB-INF/apply/form.html";
    private static final String PAGE = "/WEB-INF/apply/page.html";
    private static final String REST = "/WEB-INF/apply/%s.html";

    /** Problems that no single field is to blame for. */
    private static final Set<String> ALL = Set.of("too_many", "not_now");

    @Inject
    ApplyWords words;

    @Inject
    Purposes purposes;

    @Inject
    PurposeWords purposeWords;

    @Inject
    PublicUrl publicUrl;

    /** One that says something, and nothing is typed into it. */
    void write(HttpServlet servlet, HttpServletResponse response, Language language, String page) throws IOException {
        write(servlet, response, language, page, Map.of());
    }

    /**
     * @param page names its heading, its lead, and the template of all that follows these
     * @param values safe in HTML
     */
    void write(
            HttpServlet servlet,
            HttpServletResponse response,
            Language language,
            String page,
            Map<String, String> values)
            throws IOException {
        String rest = PlainPage.filled(
                servlet.getServletContext(),
                REST.formatted(page),
                blank -> values.containsKey(blank) ? values.get(blank) : common(language, blank));
        send(servlet, response, PAGE, blank -> switch (blank) {
            case "heading", "lead" -> common(language, page + "." + blank);
            case "rest" -> rest;
            default -> common(language, blank);
        });
    }

    /** @param wrong fields, and problems of the whole */
    void form(HttpServlet servlet, HttpServletResponse response, Language language, Typed typed, List<String> wrong)
            throws IOException {
        send(servlet, response, FORM, blank -> {
            int dot = blank.indexOf('.');
            String rest = blank.substring(dot + 1);
            return switch (dot < 0 ? blank : blank.substring(0, dot)) {
                case "value" -> escaped(typed.text(rest));
                case "problem" -> wrong.contains(rest) ? problem(language, rest) : "";
                case "wrong" -> wrong.contains(rest) ? " wrong" : "";
                case "invalid" -> String.valueOf(wrong.contains(rest));
                case "kinds" -> kinds(language, typed);
                case "choices" -> purposes(language, typed);
                case "problems" -> summary(language, wrong);
                default -> common(language, blank);
            };
        });
    }

    private static void send(
            HttpServlet servlet, HttpServletResponse response, String template, UnaryOperator<String> blanks)
            throws IOException {
        PageHeaders.write(response, "no-store");
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().print(PlainPage.filled(servlet.getServletContext(), template, blanks));
    }

    private String common(Language language, String blank) {
        return switch (blank) {
            case "language.tag" -> language.tag();
            case "language.code" -> language.code();
            case "language.direction" -> language.direction();
            case "language.options" -> languages(language);
            case "site" -> escaped(words.of(language, "text.site", publicUrl.authority()));
            default -> escaped(words.of(language, "text." + blank));
        };
    }

    private String languages(Language now) {
        return words.offered().stream()
                .map(one -> option(one.code(), one.name(), one.equals(now), " lang=\"" + one.tag() + "\""))
                .collect(Collectors.joining());
    }

    private String kinds(Language language, Typed typed) {
        String none = option("", words.of(language, "text.kind.none"), !typed.has(ApplyFields.KIND), "");
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind != OrganisationKind.AUTHORITY)
                .map(kind -> option(
                        kind.code(),
                        words.of(language, "kind." + kind.code()),
                        kind.code().equals(typed.text(ApplyFields.KIND)),
                        ""))
                .collect(Collectors.joining("", none, ""));
    }

    private static String option(String value, String text, boolean selected, String more) {
        return "<option value=\"%s\"%s%s>%s</option>"
                .formatted(value, more, selected ? " selected" : "", escaped(text));
    }

    private String purposes(Language language, Typed typed) {
        return purposes.published().stream()
                .map(one -> purposeWords.in(language, one))
                .map(one -> purpose(one, typed.choices(ApplyFields.PURPOSES).contains(one.code())))
                .collect(Collectors.joining());
    }

    private static String purpose(Purpose one, boolean chosen) {
        return """
                <div><input type="checkbox" id="purpose-%1$s" name="purposes" value="%1$s"%2$s>
                <label for="purpose-%1$s" lang="%3$s">%4$s</label></div>
                """.formatted(escaped(one.code()), chosen ? " checked" : "", one.language(), escaped(one.text()));
    }

    private String problem(Language language, String field) {
        return "<p id=\"%s-problem\" class=\"problem\"><span class=\"prefix\">%s</span> %s</p>"
                .formatted(
                        field,
                        escaped(words.of(language, "text.problem.prefix")),
                        escaped(words.of(language, "wrong." + field)));
    }

    private String summary(Language language, List<String> wrong) {
        if (wrong.isEmpty()) {
            return "";
        }
        String links = wrong.stream()
                .map(field -> "<li><a href=\"#%s\">%s</a></li>"
                        .formatted(ALL.contains(field) ? "main" : field, escaped(words.of(language, "wrong." + field))))
                .collect(Collectors.joining());
        return """
                <div id="problem" class="problems" role="alert" tabindex="-1" autofocus>
                <h2>%s</h2><ul>%s</ul></div>
                """.formatted(escaped(words.of(language, "text.problem.heading")), links);
    }
}
