package org.kycvs.onboarding;

/** The identity provider does not answer, or not as agreed: to be tried again. Its message names no secret and no person. */
public final class IdentityProviderAway extends RuntimeException {

    public IdentityProviderAway(String what, Throwable cause) {
        super(what, cause);
    }

    public IdentityProviderAway(String what) {
        super(what);
    }
}
