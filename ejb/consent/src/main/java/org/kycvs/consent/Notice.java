package org.kycvs.consent;

import org.kycvs.kernel.Sha256;

/**
 * The text that the person agrees to, exactly as rendered.
 *
 * @param id names the text, for example {@code share-once}
 * @param version of the text; changes when its words do
 * @param language BCP 47
 * @param text plain paragraphs, separated by blank lines
 */
public record Notice(String id, int version, String language, String text) {

    /** Lower-case hex SHA-256 of the UTF-8 text. */
    public String sha256() {
        return Sha256.hex(text);
    }
}
