package org.kycvs.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.Purpose;
import org.kycvs.words.Language;
import org.kycvs.words.Words;

/**
 * Renders the notice for one request.
 *
 * <p>Its words are the text {@code notice.<id>.<version>} of the language, which is never edited once it has been shown to
 * anybody: other words are another version.
 */
@ApplicationScoped
public class Notices {

    private static final String SHARE_ONCE = "share-once";
    private static final int SHARE_ONCE_VERSION = 2;

    private Words words;

    @SuppressWarnings("NullAway.Init")
    protected Notices() {}

    @Inject
    public Notices(Words words) {
        this.words = words;
    }

    /**
     * The notice for an answer that is shared once.
     *
     * @param purpose as the person reads it
     * @param life how long the answer can be relied on, in whole hours
     */
    public Notice shareOnce(
            Language language, OrganisationProfile organisation, Purpose purpose, String programme, Duration life) {
        String text = words.of(
                language,
                "notice." + SHARE_ONCE + "." + SHARE_ONCE_VERSION,
                organisation.legalName(),
                purpose.text(),
                programme(language, programme),
                life.toHours());
        return new Notice(SHARE_ONCE, SHARE_ONCE_VERSION, language.code(), text);
    }

    private String programme(Language language, String code) {
        String key = "programme." + code;
        return words.has(language, key) ? words.plain(language, key) : code;
    }
}
