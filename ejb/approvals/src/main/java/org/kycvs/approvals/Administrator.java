package org.kycvs.approvals;

import java.security.Principal;
import java.util.Optional;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Who acts: an account, and the person whose account it is. Several accounts can be one person's.
 *
 * @param person what Keycloak's administrator has entered as the user's attribute {@value #CLAIM}
 */
record Administrator(String account, String person) {

    static final String CLAIM = "person";

    /** @throws ProposalRefused {@code person-unknown}: nobody could say whether two such accounts are two persons */
    static Administrator of(Principal caller) {
        return known(caller).orElseThrow(() -> new ProposalRefused(ProposalRefused.Reason.PERSON_UNKNOWN));
    }

    /** Nothing if the account does not say whose it is. */
    static Optional<Administrator> known(Principal caller) {
        String person = caller instanceof OidcPrincipal<?> known ? person(known) : null;
        return person == null || person.isBlank()
                ? Optional.empty()
                : Optional.of(new Administrator(caller.getName(), person.strip()));
    }

    boolean isPersonOf(String otherPerson) {
        return person.equals(otherPerson);
    }

    @SuppressWarnings("NullAway")
    private static String person(OidcPrincipal<?> caller) {
        return caller.getOidcSecurityContext().getIDToken().getClaimValueAsString(CLAIM);
    }
}
