package org.kycvs.organisations;

/** Holding one is the proof that our own database knew this client as an active organisation in this very call. */
public final class AskingOrganisation {

    private final OrganisationProfile profile;

    AskingOrganisation(OrganisationProfile profile) {
        this.profile = profile;
    }

    public OrganisationProfile profile() {
        return profile;
    }

    /**
     * The purpose, if this organisation may ask for it in this mode.
     *
     * @throws OrganisationRefused {@code mode-not-allowed} or {@code purpose-not-allowed}
     */
    public Purpose mayAsk(Mode mode, String purpose) {
        if (!profile.modes().contains(mode)) {
            throw new OrganisationRefused(OrganisationRefused.Reason.MODE_NOT_ALLOWED);
        }
        return profile.purpose(purpose)
                .orElseThrow(() -> new OrganisationRefused(OrganisationRefused.Reason.PURPOSE_NOT_ALLOWED));
    }
}
