package org.kycvs.organisations;

import java.util.List;

/**
 * What stands in the way of an organisation that would be registered, or should be looked at before.
 *
 * @param unpublished purposes that are not of the published list
 * @param similar those whose legal names could be mistaken for its own, by name
 */
public record Likeness(
        boolean clientIdTaken, boolean smsNameTaken, List<String> unpublished, List<OrganisationProfile> similar) {

    public Likeness {
        unpublished = List.copyOf(unpublished);
        similar = List.copyOf(similar);
    }

    /** Nothing that would be refused. */
    public boolean possible() {
        return !clientIdTaken && !smsNameTaken && unpublished.isEmpty();
    }
}
