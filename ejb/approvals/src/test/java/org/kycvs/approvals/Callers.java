package org.kycvs.approvals;

import java.security.Principal;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** Who has logged in, as the server tells it. */
final class Callers {

    private Callers() {}

    static Principal account(String account, @Nullable String person) {
        JwtClaims claims = new JwtClaims();
        if (person != null) {
            claims.setStringClaim("person", person);
        }
        return new OidcPrincipal<>(account, new OidcSecurityContext(null, null, null, new IDToken(claims)));
    }
}
