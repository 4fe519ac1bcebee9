package org.kycvs.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.kycvs.kernel.Settings;

/** How many requests an organisation may make in a minute, and on a day of the programme's zone. */
public record Quota(int perMinute, int perDay) {

    private static final int MOST = 100_000_000;

    /** Reads, once, what holds where nothing else was agreed. */
    @ApplicationScoped
    static class Standard {

        @Produces
        @Singleton
        Quota quota(Settings settings) {
            return new Quota(
                    settings.integer("KYCVS_ORGANISATIONS_QUOTA_MINUTE", 600, 1, MOST),
                    settings.integer("KYCVS_ORGANISATIONS_QUOTA_DAY", 100_000, 1, MOST));
        }
    }
}
