package org.kycvs.registry;

import java.util.UUID;

/** One import while it runs: reads line by line and hands on piece by piece. */
final class ImportRun implements DoseFormat.Taker {

    private final LineReading reading;
    private final PieceCommit commit;

    private Piece piece = new Piece();
    private ImportReport report;

    ImportRun(UUID id, LineReading reading, PieceCommit commit) {
        this.reading = reading;
        this.commit = commit;
        this.report = new ImportReport(id, ImportReport.State.RUNNING, 0, 0, 0);
    }

    /** Applies and commits one piece, and says how the import stands then. */
    @FunctionalInterface
    interface PieceCommit {
        ImportReport commit(Piece piece, ImportReport before);
    }

    @Override
    public void line(DoseLine line) {
        try {
            Reported reported = reading.read(line);
            if (piece.hasDoseOf(reported)) {
                handOn();
            }
            piece.add(reported);
        } catch (LineRejected rejected) {
            piece.add(rejected.fault().in(line.number()));
        }
        handOnIfFull();
    }

    @Override
    public void unfit(Rejection rejection) {
        piece.add(rejection);
        handOnIfFull();
    }

    /** After the last line. */
    ImportReport finish() {
        handOn();
        return report;
    }

    /** What has been committed. */
    ImportReport soFar() {
        return report;
    }

    private void handOnIfFull() {
        if (piece.isFull()) {
            handOn();
        }
    }

    private void handOn() {
        report = commit.commit(piece, report);
        piece = new Piece();
    }
}
