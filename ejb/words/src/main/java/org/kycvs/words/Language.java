package org.kycvs.words;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * One of the languages in which a person can be spoken to.
 *
 * @param code by which everybody calls it: ISO 639, for example {@code hi}; its file is {@code <code>.properties}
 * @param tag BCP 47, with script or region where readers need them, for example {@code mni-Mtei}
 * @param name what its readers call it, in its own script
 * @param reviewed by somebody who reads it fluently
 */
public record Language(String code, String tag, String name, boolean reviewed) {

    /** As HTML writes it: {@code ltr} or {@code rtl}. */
    public String direction() {
        return rightToLeft() ? "rtl" : "ltr";
    }

    boolean rightToLeft() {
        return locale().isRightToLeft();
    }

    /** As Java calls it. */
    public Locale javaLocale() {
        return Locale.forLanguageTag(tag);
    }

    ULocale locale() {
        return ULocale.forLanguageTag(tag);
    }

    /** ISO 15924, for example {@code Deva}. */
    String script() {
        return ULocale.addLikelySubtags(locale()).getScript();
    }

    @Override
    public String toString() {
        return code;
    }
}
