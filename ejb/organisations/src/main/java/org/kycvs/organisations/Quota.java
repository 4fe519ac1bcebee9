package org.kycvs.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.kycvs.kernel.Settings;

/** How many requests an organisation may make in a minute, and on a day of the programme's zone. */
public record Quota(int perMinute, int perDay) {

    private static final int MOST = 100_000_000;

    /** @throws TermsRefused a figure is out of bounds, or a minute may take more than a day */
    static Quota of(int perMinute, int perDay) {
        Terms.require(perMinute >= 1 && perMinute <= MOST, "quota_minute", "must be from 1 to " + MOST);
        Terms.require(perDay >= perMinute && perDay <= MOST, "quota_day", "must be from quota_minute to " + MOST);
        return new Quota(perMinute, perDay);
    }

    /** Whether it allows more, in a minute or on a day, than the other. */
    public boolean exceeds(Quota other) {
        return perMinute > other.perMinute || perDay > other.perDay;
    }

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
