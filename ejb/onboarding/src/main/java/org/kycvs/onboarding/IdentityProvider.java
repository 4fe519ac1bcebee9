package org.kycvs.onboarding;

import java.util.List;

/**
 * Where organisations' machine clients and members of staff have their accounts. Every method can be called again after it was
 * broken off at any point.
 */
public interface IdentityProvider {

    /**
     * Makes the account be as wanted: makes what is missing, alters what differs, and leaves everything else alone.
     *
     * @return what had to be done, in stable words such as {@code client.created}; empty if both sides agreed already
     * @throws IdentityProviderAway it does not answer, or not as agreed
     */
    List<String> agree(WantedIdentity wanted);

    /**
     * Asks a person by e-mail to become a member of the organisation's staff; nothing happens to one who is.
     *
     * @throws IdentityProviderAway it does not answer, or not as agreed
     */
    void invite(WantedIdentity organisation, Contact person);

    /**
     * Gives the client another secret, and forgets the last.
     *
     * @return the secret, which nobody can read again
     * @throws IdentityProviderAway it does not answer, or not as agreed
     */
    String newSecret(String clientId);
}
