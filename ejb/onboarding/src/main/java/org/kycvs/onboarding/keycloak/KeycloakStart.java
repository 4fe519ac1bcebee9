package org.kycvs.onboarding.keycloak;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.kycvs.kernel.Settings;

/** Reads the settings at the start, where what is missing is noticed. Keycloak itself may be away by then. */
@Singleton
@Startup
public class KeycloakStart {

    @Inject
    Settings settings;

    @PostConstruct
    void read() {
        RealmSettings.read(settings);
    }

    /** One connection pool and one access token a node. */
    @ApplicationScoped
    static class OneRealm {

        @Produces
        @jakarta.inject.Singleton
        Realm open(Settings settings) {
            return new Realm(RealmSettings.read(settings));
        }

        void close(@Disposes Realm realm) {
            realm.close();
        }
    }
}
