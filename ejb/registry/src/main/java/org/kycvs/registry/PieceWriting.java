package org.kycvs.registry;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/**
 * Writes the pieces of one import in their order, on a thread of its own: while the database has one, the next is read and
 * sealed, and no third is in memory.
 */
final class PieceWriting implements AutoCloseable {

    private final PieceCommit commit;
    private final ExecutorService writer;
    private ImportReport committed;
    private Future<ImportReport> last;

    PieceWriting(UUID id, PieceCommit commit, ThreadFactory threads) {
        this.commit = commit;
        this.writer = Executors.newSingleThreadExecutor(threads);
        this.committed = new ImportReport(id, ImportReport.State.RUNNING, 0, 0, 0);
        this.last = CompletableFuture.completedFuture(committed);
    }

    /** Applies and commits one piece, and says how the import stands then. */
    @FunctionalInterface
    interface PieceCommit {
        ImportReport commit(SealedPiece piece, ImportReport before);
    }

    /** Waits for the piece before this one, and throws what that one threw. */
    void write(SealedPiece piece) {
        ImportReport before = finish();
        last = writer.submit(() -> commit.commit(piece, before));
    }

    /** Waits for the last piece, and throws what it threw; what has been committed then. */
    ImportReport finish() {
        try {
            return settled();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException("A piece could not be written", failed.getCause());
        }
    }

    /** What has been committed, whatever became of the last piece. */
    ImportReport soFar() {
        try {
            return settled();
        } catch (ExecutionException failed) {
            return committed;
        }
    }

    private ImportReport settled() throws ExecutionException {
        try {
            committed = last.get();
            return committed;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server stops", stopping);
        }
    }

    @Override
    public void close() {
        writer.shutdown();
    }
}
