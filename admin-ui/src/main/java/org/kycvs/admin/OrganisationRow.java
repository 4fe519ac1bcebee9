package org.kycvs.admin;

import java.time.Instant;
import java.util.List;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.OrganisationState;
import org.kycvs.organisations.Purpose;
import org.kycvs.verification.OutcomeFigures;

/**
 * One line of the organisations' screen; its getters are the columns.
 *
 * @param organisation as registered
 * @param outcomes what became of its requests
 */
public record OrganisationRow(OrganisationProfile organisation, OutcomeFigures outcomes) {

    public String getLegalName() {
        return organisation.legalName();
    }

    public String getClientId() {
        return organisation.clientId();
    }

    public String getSmsName() {
        return organisation.smsName();
    }

    public String getKind() {
        return organisation.kind();
    }

    public OrganisationState getState() {
        return organisation.state();
    }

    public String getSign() {
        return sign(organisation.state());
    }

    /** The shape and colour beside the word, as {@code <admin:state>} takes it. */
    public static String sign(OrganisationState state) {
        return switch (state) {
            case ACTIVE -> "good";
            case SUSPENDED -> "paused";
            case CLOSED -> "ended";
            case EXPIRED -> "warning";
        };
    }

    public Instant getVerifiedSince() {
        return organisation.verifiedSince();
    }

    public List<String> getPurposes() {
        return organisation.purposes().stream().map(Purpose::code).sorted().toList();
    }

    public String getPurposeCodes() {
        return String.join(" ", getPurposes());
    }

    /** The way that everybody has first, first. */
    public List<String> getModes() {
        return organisation.modes().stream().sorted().map(Mode::code).toList();
    }

    public String getModeCodes() {
        return String.join(" ", getModes());
    }
}
