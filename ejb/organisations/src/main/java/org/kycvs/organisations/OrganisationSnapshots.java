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
 * Organisations as they were a moment ago, for whoever only looks. A moment is short enough for nobody to be misled, and long
 * enough for a crowd before the pages of one organisation to ask the database for it once.
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

    /** At most a moment old, and never older than what this node has seen. */
    Optional<OrganisationProfile> recent(OrganisationId id) {
        Instant now = clock.instant();
        Snapshot last = taken.get(id);
        return last != null && last.isOf(now) ? Optional.of(last.profile()) : latest(id);
    }

    /** As it stands; whoever looks from now on sees it, so that a page agrees with the step that has just refused it. */
    Optional<OrganisationProfile> latest(OrganisationId id) {
        Instant now = clock.instant();
        Optional<OrganisationProfile> profile = organisations.find(id).map(Organisation::profile);
        taken.compute(id, (same, before) -> profile.map(found -> new Snapshot(found, now))
                .orElse(null));
        return profile;
    }
}
