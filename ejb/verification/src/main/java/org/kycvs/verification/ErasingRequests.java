package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import org.kycvs.kernel.Batches;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.Time;

/** Forgets requests, and what came of them, when nobody may know them any longer (rules, section 5). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasingRequests {

    private static final Period ATTESTATIONS_KEPT = Period.ofYears(1);

    static final String CALLS = """
            DELETE FROM verification.idempotent_call WHERE call IN
              (SELECT call FROM verification.idempotent_call WHERE created_at <= ? LIMIT ? FOR UPDATE SKIP LOCKED)""";

    // A request ends within a day after it was made: of those that are old enough nearly all are due.
    static final String REQUESTS = """
            DELETE FROM verification.status_request WHERE id IN
              (SELECT id FROM verification.status_request
               WHERE created_at <= ? AND coalesce(ended_at, expires_at) <= ? LIMIT ? FOR UPDATE SKIP LOCKED)""";

    static final String TEXTS = """
            UPDATE verification.attestation SET jws = NULL WHERE id IN
              (SELECT id FROM verification.attestation
               WHERE jws IS NOT NULL AND expires_at <= ? LIMIT ? FOR UPDATE SKIP LOCKED)""";

    static final String ATTESTATIONS = """
            DELETE FROM verification.attestation WHERE id IN
              (SELECT id FROM verification.attestation
               WHERE id < ? AND issued_at <= ? LIMIT ? FOR UPDATE SKIP LOCKED)""";

    @Inject
    Batches batches;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void erase() {
        Instant now = clock.instant();
        batches.erase("verification.idempotent_call", CALLS, now.minus(IdempotentCalls.KEPT));
        Instant ended = now.minus(FollowingRequest.READABLE);
        batches.erase("verification.status_request", REQUESTS, ended, ended);
        batches.erase("verification.attestation.jws", TEXTS, now);
        Instant issued = Time.before(now, ATTESTATIONS_KEPT);
        batches.erase("verification.attestation", ATTESTATIONS, Ids.lowest(issued.plusMillis(1)), issued);
    }
}
