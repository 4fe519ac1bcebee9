package org.kycvs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kycvs.kernel.Sql.SqlFailed;

/** Tells the log once when the database goes and once when it is back; in between the outbox waits and tries. */
@ApplicationScoped
class DatabaseWatch {

    private static final Logger LOG = System.getLogger(DatabaseWatch.class.getName());

    private final AtomicBoolean away = new AtomicBoolean();

    /** @param work talks to the database for certain, so that its end without a failure says something */
    void during(Runnable work) {
        try {
            work.run();
            if (away.getAndSet(false)) {
                LOG.log(Level.INFO, "The database answers again; the outbox works on");
            }
        } catch (SqlFailed failure) {
            // Nobody above could be told. What was claimed is due again when its claim ends.
            if (!away.getAndSet(true)) {
                LOG.log(
                        Level.ERROR,
                        "The database fails the outbox; messages wait and it is tried every second",
                        failure);
            }
        }
    }
}
