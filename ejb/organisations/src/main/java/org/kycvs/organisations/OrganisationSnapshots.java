package org.kycvs.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kycvs.kernel.OrganisationId;

/**
 * Organisations as they were a moment ago, for the people who come to the pages. A moment is short enough for a right that was
 * taken away to be gone in time, and long enough for a crowd before one organisation's pages to ask the database for it once.
 */
@ApplicationScoped
class OrganisationSnapshots {

    /** Half of the second within which a lost right must show. */
    private static final Duration MOMENT = Duration.ofMillis(500);

    private final Map<OrganisationId, Snapshot> taken = new ConcurrentHashMap<>();

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    private record Snapshot(OrganisationProfile profile, Instant at) {

        /** Not when the clock was set back meanwhile, either. */
        boolean isOf(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(MOMENT));
        }
    }

    /** At most a moment old; an unknown one is asked for again each time. */
    Optional<OrganisationProfile> find(OrganisationId id) {
        Instant now = clock.instant();
        Snapshot last = taken.get(id);
        return last != null && last.isOf(now) ? Optional.of(last.profile()) : take(id, now);
    }

    private Optional<OrganisationProfile> take(OrganisationId id, Instant now) {
        Optional<OrganisationProfile> profile = organisations.find(id).map(found -> found.profile(now));
        taken.compute(id, (same, before) -> profile.map(found -> new Snapshot(found, now))
                .orElse(null));
        return profile;
    }
}
