package org.kycvs.handset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds documents from text that others wrote. */
final class Html {

    private static final Pattern LINK = Pattern.compile("href=\"(https?://[^\"]*)\"");
    private static final Pattern NUMBERED = Pattern.compile("&#(\\d{1,6});");

    private Html() {}

    /** Safe as content and inside a quoted attribute. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Where somebody else's document leads to. */
    static List<String> links(String document) {
        return LINK.matcher(document)
                .results()
                .map(link -> unescape(link.group(1)))
                .toList();
    }

    private static String unescape(String text) {
        return NUMBERED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))))
                .replace("&amp;", "&");
    }

    static String parameter(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    /** @param head and {@code body} are markup; the title is text */
    static String document(String title, String head, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>%s</title>
                  <link rel="icon" href="/favicon.svg" type="image/svg+xml">
                  <link rel="stylesheet" href="/handset.css">
                %s</head>
                <body>
                %s</body>
                </html>
                """.formatted(escape(title), head, body);
    }
}
