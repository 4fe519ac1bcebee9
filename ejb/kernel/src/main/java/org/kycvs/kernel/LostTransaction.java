package org.kycvs.kernel;

import jakarta.transaction.Synchronization;

/**
 * Makes the commit of a transaction fail in which a statement has failed.
 *
 * <p>Marking it for rollback would not do: a session bean that returns normally then looks to its caller as if it had
 * committed.
 */
final class LostTransaction implements Synchronization {

    private final Sql.SqlFailed failure;

    LostTransaction(Sql.SqlFailed failure) {
        this.failure = failure;
    }

    @Override
    public void beforeCompletion() {
        throw failure;
    }

    @Override
    public void afterCompletion(int status) {
        // Whoever asked for the commit has been told.
    }
}
