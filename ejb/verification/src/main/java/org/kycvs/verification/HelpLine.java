package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Settings.SettingRefused;

/**
 * Where a person reaches the health authority: a telephone number or an address, which every language writes alike.
 *
 * @param text of characters that every phone shows, so few that a message becomes hardly longer; empty where none is set
 */
record HelpLine(String text) {

    private static final String SETTING = "KYCVS_VERIFICATION_HELP_LINE";
    private static final String FORM = "[0-9A-Za-z+./ -]{0,40}";

    String behind(String message) {
        return text.isEmpty() ? message : message + " " + text;
    }

    /** @throws SettingRefused if it is longer than that, or of other characters */
    static HelpLine of(Settings settings) {
        String text = settings.text(SETTING, "");
        if (!text.matches(FORM)) {
            throw new SettingRefused(SETTING, "must be at most 40 Latin letters, digits, blanks and + . / -");
        }
        return new HelpLine(text);
    }

    /** Reads it once. */
    @ApplicationScoped
    static class Reading {

        @Produces
        @Singleton
        HelpLine helpLine(Settings settings) {
            return of(settings);
        }
    }
}
