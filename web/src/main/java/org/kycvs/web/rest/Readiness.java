package org.kycvs.web.rest;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kycvs.kernel.Sql;
import org.kycvs.signing.PublishedKeys;

/** Whether a call could be served now: the database answers within a second and there is a key to sign with. */
@ApplicationScoped
class Readiness {

    private static final long PATIENCE_SECONDS = 1;

    @Inject
    Sql sql;

    @Inject
    PublishedKeys keys;

    @Resource
    ManagedExecutorService executor;

    boolean database() {
        try {
            return answersInTime();
        } catch (RejectedExecutionException overloaded) {
            return false;
        }
    }

    boolean signingKey() {
        return keys.ready();
    }

    /** On a thread of its own: a database that is away lets its callers wait, and a load balancer does not. */
    private boolean answersInTime() {
        Future<Boolean> answer = executor.submit(
                () -> sql.first("select 1", row -> row.getInt(1)).isPresent());
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException away) {
            answer.cancel(true);
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
