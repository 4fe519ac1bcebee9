package org.kycvs.consent;

/** By which door the decision came. */
public enum Channel {
    HOSTED,
    DIRECT,
    SOAP,
    FACADE;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
