package org.kycvs.approvals;

import java.security.Principal;
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
        String person = caller instanceof OidcPrincipal<?> known ? person(known) : null;
        if (person == null || person.isBlank()) {
            throw new ProposalRefused(ProposalRefused.Reason.PERSON_UNKNOWN);
        }
        return new Administrator(caller.getName(), person.strip());
    }

    boolean isPersonOf(String otherPerson) {
        return person.equals(otherPerson);
    }

    @SuppressWarnings("NullAway")
    private static String person(OidcPrincipal<?> caller) {
        return caller.getOidcSecurityContext().getIDToken().getClaimValueAsString(CLAIM);
    }
}
