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

    public String getId() {
        return organisation.id().toString();
    }

    public String getLegalName() {
        return organisation.legalName();
    }

    public String getClientId() {
        return organisation.clientId();
    }

    public String getSmsName() {
        return organisation.smsName();
    }

    /** Whatever stands in the first column can be searched for. */
    public String getNames() {
        return String.join(
                " ", organisation.legalName(), organisation.kind(), organisation.clientId(), organisation.smsName());
    }

    public String getKind() {
        return capitalised(organisation.kind());
    }

    public OrganisationState getState() {
        return organisation.state();
    }

    /** The state in a word, the same in the column and in its filter. */
    public String getStateWord() {
        return capitalised(organisation.state().code());
    }

    /** The icon beside the word: who cannot tell the colours apart can tell the shapes. */
    public String getStateShape() {
        return switch (organisation.state()) {
            case ACTIVE -> "pi pi-check-circle";
            case SUSPENDED -> "pi pi-pause";
            case CLOSED -> "pi pi-times";
            case EXPIRED -> "pi pi-calendar-times";
        };
    }

    public Instant getVerifiedSince() {
        return organisation.verifiedSince();
    }

    public List<Purpose> getPurposes() {
        return organisation.purposes();
    }

    /** What the column is sorted and filtered by. */
    public String getPurposeCodes() {
        return String.join(
                " ", organisation.purposes().stream().map(Purpose::code).toList());
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

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
