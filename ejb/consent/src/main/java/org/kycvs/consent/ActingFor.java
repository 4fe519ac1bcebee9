package org.kycvs.consent;

/** For whom the person decides; said by themself on choose. */
public enum ActingFor {
    SELF,
    /** A parent, guardian or carer decides for the registered person. */
    OTHER;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
