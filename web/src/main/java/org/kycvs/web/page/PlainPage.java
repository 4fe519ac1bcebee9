package org.kycvs.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kycvs.web.PublicUrl;

/**
 * A page that needs neither Faces nor the database, because they may be what is broken: a template in which each
 * <code>{name}</code> is a value of the page or, if it has none of that name, a text of its language.
 */
@ApplicationScoped
public class PlainPage {

    private static final Pattern BLANK = Pattern.compile("\\{([a-z_0-9.-]+)}");

    @Inject
    Texts texts;

    @Inject
    PageLanguage language;

    @Inject
    PublicUrl publicUrl;

    /**
     * @param template its path in this application
     * @param values filled in as they are, so they must be safe in HTML
     */
    String of(ServletContext application, String template, Map<String, String> values) throws IOException {
        Map<String, String> known = new HashMap<>(values);
        known.put("language.tag", language.now().tag());
        known.put("language.direction", language.now().direction());
        known.put("site", escaped(texts.of("site", publicUrl.authority())));
        return filled(application, template, name -> value(known, name));
    }

    /**
     * The template with each <code>{name}</code> replaced.
     *
     * @param values by name, safe in HTML
     */
    public static String filled(ServletContext application, String template, UnaryOperator<String> values)
            throws IOException {
        return BLANK.matcher(read(application, template))
                .replaceAll(blank -> Matcher.quoteReplacement(values.apply(blank.group(1))));
    }

    private String value(Map<String, String> known, String name) {
        String value = known.get(name);
        return value == null ? escaped(texts.of(name)) : value;
    }

    /** Our own words are text, too, and not markup. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String read(ServletContext application, String template) throws IOException {
        try (InputStream file = Objects.requireNonNull(application.getResourceAsStream(template))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
