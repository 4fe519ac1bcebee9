package org.kycvs.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.Purpose;

/**
 * Renders the notice for one request.
 *
 * <p>A template is a file {@code notices/<id>.<version>.<language>.txt} and is never edited once it has been shown to
 * anybody: other words are another version.
 */
@ApplicationScoped
public class Notices {

    private static final String SHARE_ONCE = "share-once";
    private static final int SHARE_ONCE_VERSION = 1;
    private static final String LANGUAGE = "en";

    private final String shareOnce = template(SHARE_ONCE, SHARE_ONCE_VERSION, LANGUAGE);

    /**
     * The notice for an answer that is shared once.
     *
     * @param life how long the answer can be relied on, in whole hours
     */
    public Notice shareOnce(OrganisationProfile organisation, Purpose purpose, String programme, Duration life) {
        Map<String, String> words = Map.of(
                "{organisation}", organisation.legalName(),
                "{purpose}", purpose.text(),
                "{programme}", programme,
                "{hours}", String.valueOf(life.toHours()));
        return new Notice(SHARE_ONCE, SHARE_ONCE_VERSION, LANGUAGE, fill(shareOnce, words));
    }

    /** One pass, so that an organisation called "{purpose}" stays just that. */
    private static String fill(String template, Map<String, String> words) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open) + 1;
            text.append(template, at, open).append(words.get(template.substring(open, close)));
            at = close;
        }
        return text.append(template.substring(at)).toString();
    }

    private static String template(String id, int version, String language) {
        String path = "/notices/" + id + "." + version + "." + language + ".txt";
        try (InputStream file = Notices.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("No notice " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
