package org.kycvs.onboarding.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.kycvs.onboarding.Contact;
import org.kycvs.onboarding.IdentityProvider;
import org.kycvs.onboarding.WantedIdentity;

/** Keycloak's organizations and clients. What is switched off is switched off at the client first: it is what calls us. */
@ApplicationScoped
class KeycloakIdentityProvider implements IdentityProvider {

    @Inject
    Realm realm;

    @Inject
    AccountOrganisation organisation;

    @Inject
    AccountClient client;

    @Override
    public List<String> agree(WantedIdentity wanted) {
        List<String> done = new ArrayList<>(client.agree(wanted));
        done.addAll(organisation.agree(wanted));
        return done;
    }

    @Override
    public void invite(WantedIdentity wanted, Contact person) {
        String id = organisation.id(wanted);
        // Keycloak greets with two names; people have as many as they have.
        int last = person.name().lastIndexOf(' ') + 1;
        String lastName = last == 0 ? "" : person.name().substring(last);
        String others = person.name().substring(0, person.name().length() - lastName.length());
        realm.make("inviting its first member of staff", keycloak -> keycloak.organizations()
                .get(id)
                .members()
                .inviteUser(person.email(), others.strip(), lastName));
    }

    @Override
    public String newSecret(String clientId) {
        return client.newSecret(clientId);
    }
}
