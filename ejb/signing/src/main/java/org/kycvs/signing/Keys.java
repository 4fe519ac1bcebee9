package org.kycvs.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.lang.System.Logger;
import java.security.Provider;
import org.kycvs.kernel.Settings;

/** Opens the store once and gives the keys to the four who use them; nobody else can ask. */
@ApplicationScoped
class Keys {

    private static final Logger LOG = System.getLogger(Keys.class.getName());

    @Produces
    @jakarta.inject.Singleton
    KeyRing ring(Settings settings) {
        return KeyStoreReading.read(settings);
    }

    @Produces
    @jakarta.inject.Singleton
    Signers signers(KeyRing keys) {
        Provider provider = SigningProvider.choose();
        Signers signers = new Signers(keys, provider);
        LOG.log(Logger.Level.INFO, "Signing with {0}", provider.getName());
        return signers;
    }
}
