package org.kycvs.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Writing pieces behind the reading")
class PieceWritingTest {

    private static final SealedPiece PIECE =
            new SealedPiece(List.of(), List.of(LineFault.TOO_FEW_COLUMNS.in(2), LineFault.TOO_FEW_COLUMNS.in(3)));

    private final ExecutorService reader = Executors.newSingleThreadExecutor();
    private final List<Long> begunAfter = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch database = new CountDownLatch(1);

    @AfterEach
    void stop() {
        reader.shutdownNow();
    }

    @Test
    void readsOnWhileAPieceIsWrittenButNotPastTheNext() throws Exception {
        try (PieceWriting writing = writing(this::whenTheDatabaseLetsGo)) {
            reader.submit(() -> writing.write(PIECE)).get(5, TimeUnit.SECONDS);
            Future<?> next = reader.submit(() -> writing.write(PIECE));
            assertThat(next).as("no third piece in memory").isNotDone();

            database.countDown();

            next.get(5, TimeUnit.SECONDS);
            assertThat(writing.finish().rowsRead()).isEqualTo(4);
            assertThat(begunAfter)
                    .as("in their order, each on top of the other")
                    .containsExactly(0L, 2L);
        }
    }

    @Test
    void throwsWhatAPieceThrewAndWritesNoFurtherOne() {
        try (PieceWriting writing = writing(this::onlyTheFirst)) {
            writing.write(PIECE);
            writing.write(PIECE);

            assertThatThrownBy(() -> writing.write(PIECE)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(writing::finish).isInstanceOf(IllegalStateException.class);

            assertThat(writing.soFar().rowsRead()).isEqualTo(2);
            assertThat(begunAfter).containsExactly(0L, 2L);
        }
    }

    @Test
    void waitsForThePieceThatIsBeingWrittenBeforeItTellsHowFarItIs() throws Exception {
        try (PieceWriting writing = writing(this::whenTheDatabaseLetsGo)) {
            writing.write(PIECE);
            Future<ImportReport> soFar = reader.submit(writing::soFar);

            database.countDown();

            assertThat(soFar.get(5, TimeUnit.SECONDS).rowsRead()).isEqualTo(2);
        }
    }

    private static PieceWriting writing(PieceWriting.PieceCommit commit) {
        return new PieceWriting(UUID.randomUUID(), commit, Executors.defaultThreadFactory());
    }

    private ImportReport whenTheDatabaseLetsGo(SealedPiece piece, ImportReport before) {
        try {
            if (!database.await(10, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody let go");
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        return committed(piece, before);
    }

    private ImportReport onlyTheFirst(SealedPiece piece, ImportReport before) {
        ImportReport after = committed(piece, before);
        if (before.rowsRead() > 0) {
            throw new IllegalStateException("the database is gone");
        }
        return after;
    }

    private ImportReport committed(SealedPiece piece, ImportReport before) {
        begunAfter.add(before.rowsRead());
        return before.plus(piece.size(), piece.rejections().size());
    }
}
