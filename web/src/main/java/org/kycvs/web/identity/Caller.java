package org.kycvs.web.identity;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.kycvs.organisations.AskingOrganisation;

/** Who calls, for the length of one call; empty until the guard has let it through. */
@RequestScoped
public class Caller {

    private @Nullable AccessToken token;
    private @Nullable AskingOrganisation organisation;

    void is(AccessToken verified, AskingOrganisation recognised) {
        this.token = verified;
        this.organisation = recognised;
    }

    /** The proof that our own database knows the client as an active organisation. */
    public AskingOrganisation organisation() {
        if (organisation == null) {
            throw new IllegalStateException("Nobody was let in");
        }
        return organisation;
    }

    /**
     * For where one of the scopes that open the door is wanted after all.
     *
     * @throws AccessRefused {@code insufficient-scope}
     */
    public void mustHave(Scope scope) {
        if (token == null || !token.has(scope)) {
            throw AccessRefused.forLackOf(scope);
        }
    }
}
