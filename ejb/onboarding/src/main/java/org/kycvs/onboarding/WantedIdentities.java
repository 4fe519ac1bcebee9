package org.kycvs.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.OrganisationKind;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.RecognisingOrganisation;

/** What an account is to be like, by what the organisation is at this moment. */
@ApplicationScoped
class WantedIdentities {

    @Inject
    RecognisingOrganisation organisations;

    WantedIdentity of(Identities.Wish wish) {
        OrganisationProfile profile = organisations.now(wish.organisation());
        return new WantedIdentity(
                profile.id(),
                profile.clientId(),
                profile.legalName(),
                profile.active(),
                scopes(profile),
                profile.dpop(),
                wish.keys());
    }

    private static Set<String> scopes(OrganisationProfile profile) {
        Set<String> scopes = new HashSet<>();
        if (profile.modes().contains(Mode.HOSTED)) {
            scopes.add("status:request");
        }
        if (profile.modes().contains(Mode.DIRECT)) {
            scopes.add("status:direct");
        }
        if (profile.kind().equals(OrganisationKind.AUTHORITY.code())) {
            scopes.add("registry:write");
        }
        return scopes;
    }
}
