package org.kycvs.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kycvs.words.Language;

/** What would keep somebody from reading or using a page: WCAG 2.2 AA as far as a machine can tell (axe-core), and room for text. */
final class Barriers {

    private static final String AXE = script("/axe.min.js");
    private static final String EVERY_RULE = """
            axe.run({ resultTypes: ['violations'],
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })""";
    private static final String CONTRAST_ONLY =
            "axe.run({ resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast'] } })";
    private static final String VIOLATIONS = """
            .then(found => found.violations.map(
                rule => rule.id + ': ' + rule.nodes.map(node => node.html + ' ' + node.failureSummary).join('; ')))""";

    private Barriers() {}

    /** In light and dark, on this page as it is now. */
    static List<String> on(Page page, Language language) {
        List<String> found = new ArrayList<>(direction(page, language));
        page.evaluate(AXE);
        found.addAll(asked(page, EVERY_RULE + VIOLATIONS));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        found.addAll(asked(page, CONTRAST_ONLY + VIOLATIONS));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        found.addAll(sideways(page, "100%"));
        found.addAll(sideways(page, "200%"));
        page.evaluate("document.documentElement.style.fontSize = ''");
        return found;
    }

    private static List<String> direction(Page page, Language language) {
        String said = page.locator("html").getAttribute("lang") + " "
                + page.locator("html").getAttribute("dir");
        String wanted = language.tag() + " " + language.direction();
        return said.equals(wanted) ? List.of() : List.of("speaks " + said + " instead of " + wanted);
    }

    /** What does not fit into the width of the page with text of that size, or is cut off. */
    private static List<String> sideways(Page page, String textSize) {
        return asked(page, """
                (() => {
                  document.documentElement.style.fontSize = '%s';
                  const wide = element => element.scrollWidth > element.clientWidth + 1
                      && !element.closest('input, select, .unseen, .skip, .wide') && getComputedStyle(element).display !== 'inline';
                  return [...document.querySelectorAll('html, body *')].filter(wide)
                      .map(element => 'at %s too wide: ' + element.outerHTML.slice(0, 200));
                })()""".formatted(textSize, textSize));
    }

    @SuppressWarnings("unchecked")
    private static List<String> asked(Page page, String question) {
        return (List<String>) page.evaluate(question);
    }

    private static String script(String resource) {
        try (InputStream file = Objects.requireNonNull(Barriers.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
