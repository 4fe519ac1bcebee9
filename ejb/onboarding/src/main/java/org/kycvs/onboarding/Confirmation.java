package org.kycvs.onboarding;

/** What became of a link that was followed. */
public enum Confirmation {
    /** Now; the application is before the administrators. */
    CONFIRMED,
    /** By the same link, before. */
    ALREADY,
    /** Never sent, or too old. */
    INVALID
}
