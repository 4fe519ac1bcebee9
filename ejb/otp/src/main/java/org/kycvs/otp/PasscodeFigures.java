package org.kycvs.otp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.kycvs.kernel.Settings;

/** Reads the figures once. */
@ApplicationScoped
class PasscodeFigures {

    @Produces
    @jakarta.inject.Singleton
    PasscodeRule rule(Settings settings) {
        return PasscodeRule.of(settings);
    }

    @Produces
    @jakarta.inject.Singleton
    PasscodeLimits limits(Settings settings) {
        return PasscodeLimits.of(settings);
    }

    @Produces
    @jakarta.inject.Singleton
    ServedCountries countries(Settings settings) {
        return ServedCountries.of(settings);
    }

    @Produces
    @jakarta.inject.Singleton
    WatchRule watch(Settings settings) {
        return WatchRule.of(settings);
    }
}
