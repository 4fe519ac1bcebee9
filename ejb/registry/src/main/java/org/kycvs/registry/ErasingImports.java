package org.kycvs.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.kycvs.kernel.Batches;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.Sql;

/**
 * Forgets what an import leaves behind. The import itself stays as long as the registry: without it an old file could come
 * again and undo what a newer one said.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasingImports {

    /** What a crash left lying is older than any upload. */
    private static final Duration PIECES_KEPT = Duration.ofDays(1);

    /** Time to mend what was not taken and to report it again. */
    private static final Duration REJECTIONS_KEPT = Duration.ofDays(90);

    /** Each is a quarter of a megabyte. */
    private static final int PIECES_AT_ONCE = 20;

    private static final String PIECES_JOB = "registry.import_piece";

    static final String PIECES = """
            DELETE FROM registry.import_piece WHERE (import_id, number) IN
              (SELECT import_id, number FROM registry.import_piece
               WHERE staged_at <= ? LIMIT ? FOR UPDATE SKIP LOCKED)""";

    static final String REJECTIONS = """
            DELETE FROM registry.rejection WHERE (import_id, line) IN
              (SELECT import_id, line FROM registry.rejection WHERE import_id < ? LIMIT ? FOR UPDATE SKIP LOCKED)""";

    @Inject
    Batches batches;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void erase() {
        Instant now = clock.instant();
        Instant staged = now.minus(PIECES_KEPT);
        batches.attempt(
                PIECES_JOB, () -> batches.run(PIECES_JOB, PIECES_AT_ONCE, most -> sql.update(PIECES, staged, most)));
        Instant begun = now.minus(REJECTIONS_KEPT);
        batches.erase("registry.rejection", REJECTIONS, Ids.lowest(begun.plusMillis(1)));
    }
}
