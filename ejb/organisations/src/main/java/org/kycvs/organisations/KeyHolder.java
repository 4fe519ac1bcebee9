package org.kycvs.organisations;

import java.util.UUID;

/** Holding one is the proof that a key was shown that counts, from where it may be used, and that its organisation is active. */
public final class KeyHolder {

    private final UUID key;
    private final AskingOrganisation organisation;
    private final String purpose;

    KeyHolder(UUID key, AskingOrganisation organisation, String purpose) {
        this.key = key;
        this.organisation = organisation;
        this.purpose = purpose;
    }

    /** Names the key; is not the key. */
    public UUID key() {
        return key;
    }

    public AskingOrganisation organisation() {
        return organisation;
    }

    /** The only one that may be asked for with this key. */
    public String purpose() {
        return purpose;
    }
}
