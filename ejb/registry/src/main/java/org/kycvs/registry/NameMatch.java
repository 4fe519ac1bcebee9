package org.kycvs.registry;

/** How well a given name and a registered one agree; best first. */
public enum NameMatch {
    /** The same characters, but for case and spacing. */
    EXACT,
    /** The same after Unicode folding, transliteration, honorifics and order of parts. */
    NORMALISED,
    /** The same but for initials, spelling, or parts left out. */
    CLOSE;

    /** The contract's {@code name_match}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
