package org.kycvs.onboarding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kycvs.organisations.ClientKey;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.QuotaUse;

/**
 * What an organisation's staff see of it.
 *
 * @param account whether its client is as it should be; null where the operator keeps it by hand
 * @param keys with which its client signs; none where it has a secret
 */
public record PartnerView(
        OrganisationProfile profile, QuotaUse use, @Nullable IdentityState account, List<ClientKey> keys) {

    public PartnerView {
        keys = List.copyOf(keys);
    }
}
