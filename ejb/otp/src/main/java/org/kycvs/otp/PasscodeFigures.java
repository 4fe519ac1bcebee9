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
}
