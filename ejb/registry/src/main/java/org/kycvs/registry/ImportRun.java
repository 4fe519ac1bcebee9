package org.kycvs.registry;

import java.util.function.Function;

/** One import while it runs: reads line by line and hands on piece by piece. */
final class ImportRun implements DoseFormat.Taker {

    private final LineReading reading;
    private final Function<Piece, SealedPiece> sealing;
    private final PieceWriting writing;

    private Piece piece = new Piece();

    ImportRun(LineReading reading, Function<Piece, SealedPiece> sealing, PieceWriting writing) {
        this.reading = reading;
        this.sealing = sealing;
        this.writing = writing;
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
        return writing.finish();
    }

    private void handOnIfFull() {
        if (piece.isFull()) {
            handOn();
        }
    }

    private void handOn() {
        writing.write(sealing.apply(piece));
        piece = new Piece();
    }
}
