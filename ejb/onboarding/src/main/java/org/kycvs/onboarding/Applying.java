package org.kycvs.onboarding;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.DrawingSecret;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.Refusal;
import org.kycvs.kernel.Sha256;
import org.kycvs.limits.Counting;
import org.kycvs.limits.Limit;
import org.kycvs.organisations.KeepingLogo;

/**
 * An organisation applies by itself, without an account: it writes, and whoever reads its contact's mail confirms. Nobody learns
 * from the answer who has an account, an application or a name here.
 */
@Stateless
@PermitAll
public class Applying {

    /** How long the link can be followed; what is not confirmed by then is erased. */
    static final Duration CONFIRMABLE = Duration.ofHours(24);

    /** Of one contact's address, in as long. */
    static final int MOST_LETTERS = 3;

    private static final Limit BY_ADDRESS = Limit.of("applications.address", 10, Duration.ofHours(1));

    /** Why not now. */
    private enum Reason implements Refusal.Reason {
        TOO_MANY_APPLICATIONS;

        @Override
        public String code() {
            return "too-many-applications";
        }
    }

    @Inject
    AppliedRows rows;

    @Inject
    ContactMail mail;

    @Inject
    KeepingLogo logos;

    @Inject
    Counting counting;

    @Inject
    AuditLog audit;

    @Inject
    DrawingSecret drawing;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Keeps it for a day and sends a link to its contact; an address that has had three of them in a day gets no more, which is
     * not told.
     *
     * @param clientAddress whose browser it is, as a key of counters
     * @throws org.kycvs.limits.LimitReached ten from one client address in an hour
     * @throws org.kycvs.limits.CountersAway not now
     */
    public void apply(NewApplication wanted, String clientAddress) {
        Instant now = clock.instant();
        Contact contact = wanted.form().contact();
        if (rows.lettersSince(contact, now.minus(CONFIRMABLE)) < MOST_LETTERS) {
            String token = drawing.draw();
            rows.add(ids.next(), wanted, Sha256.of(token), now);
            mail.confirm(wanted, token, now.plus(CONFIRMABLE));
        }
        counting.count(List.of(BY_ADDRESS.of(clientAddress)), List.of(), Reason.TOO_MANY_APPLICATIONS);
    }

    /** Whoever has the token reads the contact's mail. Of any number of calls at once, one confirms. */
    public Confirmation confirm(String token) {
        Instant now = clock.instant();
        AppliedRows.Row row = rows.locked(Sha256.of(token)).orElse(null);
        if (row == null) {
            return Confirmation.INVALID;
        }
        if (row.state() != ApplicationState.UNCONFIRMED) {
            return Confirmation.ALREADY;
        }
        if (!now.isBefore(row.appliedAt().plus(CONFIRMABLE))) {
            return Confirmation.INVALID;
        }
        rows.submit(row, row.logo() == null ? null : logos.keepConfirmed(row.logo()), now);
        record(row.id(), row.clientId());
        return Confirmation.CONFIRMED;
    }

    private void record(UUID id, String clientId) {
        audit.record(new AuditEvent(
                "application.submitted", null, id, AuditEvent.Actor.ORGANISATION, Map.of("client_id", clientId)));
    }
}
