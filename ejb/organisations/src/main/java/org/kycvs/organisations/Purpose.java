package org.kycvs.organisations;

/**
 * Why an organisation asks, from the published list.
 *
 * @param code for example {@code travel-rail}
 * @param text the sentence that the person reads
 * @param language of the text, BCP 47
 */
public record Purpose(String code, String text, String language) {

    /** As it was published. */
    public Purpose(String code, String text) {
        this(code, text, "en");
    }
}
