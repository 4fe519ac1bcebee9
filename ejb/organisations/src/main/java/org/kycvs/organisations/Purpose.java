package org.kycvs.organisations;

/**
 * Why an organisation asks, from the published list.
 *
 * @param code for example {@code travel-rail}
 * @param text the sentence that the person reads
 */
public record Purpose(String code, String text) {}
