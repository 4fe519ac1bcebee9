package org.kycvs.onboarding.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.kycvs.onboarding.IdentityProviderAway;
import org.kycvs.onboarding.WantedIdentity;

/** The Keycloak Organization of an account: whose members are its staff. */
@ApplicationScoped
class AccountOrganisation {

    /** By which one is found; Keycloak cannot look for an alias. */
    private static final String CLIENT_ID = "client_id";

    @Inject
    Realm realm;

    List<String> agree(WantedIdentity wanted) {
        Optional<OrganizationRepresentation> found = find(wanted);
        if (found.isEmpty() && make(wanted)) {
            return List.of("organization.created");
        }
        return agree(wanted, found.or(() -> find(wanted)).orElseThrow(() -> taken(wanted)));
    }

    /** @throws IdentityProviderAway there is none yet */
    String id(WantedIdentity wanted) {
        return find(wanted)
                .orElseThrow(() -> new IdentityProviderAway("its organization is not there yet"))
                .getId();
    }

    private Optional<OrganizationRepresentation> find(WantedIdentity wanted) {
        return realm.call(
                "looking for its organization",
                keycloak -> keycloak.organizations().searchByAttribute(CLIENT_ID + ":" + wanted.clientId()).stream()
                        .filter(one -> wanted.clientId().equals(one.getAlias()))
                        .findFirst());
    }

    private boolean make(WantedIdentity wanted) {
        OrganizationRepresentation fresh = new OrganizationRepresentation();
        fresh.setAlias(wanted.clientId());
        fresh.setName(wanted.legalName());
        fresh.setRedirectUrl(realm.staffPage());
        fresh.setEnabled(wanted.enabled());
        fresh.singleAttribute(CLIENT_ID, wanted.clientId());
        return realm.make(
                "making its organization", keycloak -> keycloak.organizations().create(fresh));
    }

    private List<String> agree(WantedIdentity wanted, OrganizationRepresentation found) {
        List<String> done = new ArrayList<>();
        if (!wanted.legalName().equals(found.getName())) {
            found.setName(wanted.legalName());
            done.add("organization.renamed");
        }
        if (!realm.staffPage().equals(found.getRedirectUrl())) {
            found.setRedirectUrl(realm.staffPage());
            done.add("organization.mended");
        }
        if (wanted.enabled() != found.isEnabled()) {
            found.setEnabled(wanted.enabled());
            done.add(wanted.enabled() ? "organization.enabled" : "organization.disabled");
        }
        if (!done.isEmpty()) {
            realm.change(
                    "changing its organization",
                    keycloak -> keycloak.organizations().get(found.getId()).update(found));
        }
        return done;
    }

    private static IdentityProviderAway taken(WantedIdentity wanted) {
        return new IdentityProviderAway(
                "another organization has its name or the alias " + wanted.clientId() + ": rename or delete that one");
    }
}
