package org.kycvs.admin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.OrganisationState;
import org.kycvs.organisations.Purpose;
import org.kycvs.verification.RequestState;

/**
 * One line of the organisations' screen; its getters are the columns.
 *
 * @param organisation as registered
 * @param outcomes its requests by the state that they are in; a state without requests may be missing
 */
public record OrganisationRow(OrganisationProfile organisation, Map<RequestState, Long> outcomes) {

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

    /** The shape and colour beside the word, as {@code <admin:state>} takes it. */
    public String getSign() {
        return switch (organisation.state()) {
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

    public long getAsked() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    public long getShared() {
        return count(RequestState.SHARED);
    }

    public long getNotShared() {
        return count(RequestState.NOT_SHARED);
    }

    public long getExpired() {
        return count(RequestState.EXPIRED);
    }

    public long getCancelled() {
        return count(RequestState.CANCELLED);
    }

    public long getPending() {
        return count(RequestState.PENDING);
    }

    private long count(RequestState state) {
        return outcomes.getOrDefault(state, 0L);
    }
}
