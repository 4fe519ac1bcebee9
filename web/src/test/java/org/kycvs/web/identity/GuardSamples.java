package org.kycvs.web.identity;

import org.kycvs.organisations.RecognisingOrganisation;

/** The guard, put together without a container. */
public final class GuardSamples {

    private GuardSamples() {}

    public static GuardingResources guarding(
            AccessTokens tokens, RecognisingOrganisation organisations, Caller caller) {
        GuardingResources guarding = new GuardingResources();
        guarding.tokens = tokens;
        guarding.proofs = new Proofs();
        guarding.organisations = organisations;
        guarding.caller = caller;
        return guarding;
    }
}
