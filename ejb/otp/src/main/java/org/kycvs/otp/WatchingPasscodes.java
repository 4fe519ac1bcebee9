package org.kycvs.otp;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.limits.Counting;

/**
 * Watches, on one node at a time, what no single request shows: codes that are not confirmed, checks that are wrong, many
 * mobiles in one hand. It alarms once per cause and hour, and pauses whoever can be paused without shutting out others.
 */
@Stateless
@PermitAll
public class WatchingPasscodes {

    private static final Logger LOG = System.getLogger(WatchingPasscodes.class.getName());

    @Inject
    Suspects suspects;

    @Inject
    PasscodeLimits limits;

    @Inject
    Counting counting;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void watch() {
        suspects.begin(clock.instant()).ifPresent(slice -> {
            for (Cause cause : Cause.values()) {
                suspects.of(cause, slice).forEach(suspect -> accuse(suspect, slice.now()));
            }
            suspects.end(slice);
        });
    }

    private void accuse(Suspect suspect, Instant now) {
        if (!suspects.raise(suspect, now, now.plus(limits.watched().quiet(suspect.cause())))) {
            return;
        }
        limits.watched().pause(suspect).ifPresent(counting::pause);
        audit.record(event(suspect));
        LOG.log(
                Level.WARNING,
                "Passcodes: {0}, {1} of {2}: {3}",
                suspect.cause().word(),
                suspect.part(),
                suspect.whole(),
                suspect.key());
    }

    private AuditEvent event(Suspect suspect) {
        UUID organisation = suspect.cause().who() == Cause.Who.ORGANISATION ? UUID.fromString(suspect.key()) : null;
        return new AuditEvent(
                "passcodes." + suspect.cause().word(),
                organisationId(organisation),
                organisation == null ? ids.next() : organisation,
                AuditEvent.Actor.SYSTEM,
                Map.of(
                        "who", suspect.key(),
                        "part", String.valueOf(suspect.part()),
                        "whole", String.valueOf(suspect.whole())));
    }

    private static @Nullable OrganisationId organisationId(@Nullable UUID organisation) {
        return organisation == null ? null : new OrganisationId(organisation);
    }
}
