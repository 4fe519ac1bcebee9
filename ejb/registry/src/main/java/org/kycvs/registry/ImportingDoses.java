package org.kycvs.registry;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadFactory;
import org.kycvs.kernel.Ids;

/**
 * Takes files of doses in the contract's import format (section 7), streamed, committed in pieces.
 *
 * <p>A file is received whole, and sealed, before a line of it is applied. It may be taken again at any time: one that
 * was taken returns its first import; one that failed half way is completed.
 */
@Stateless
@PermitAll
public class ImportingDoses {

    @Inject
    DoseFormat format;

    @Inject
    Staging staging;

    @Inject
    ImportSteps steps;

    @Inject
    Imports imports;

    @Inject
    Schedules schedules;

    @Inject
    PieceSealing sealing;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ThreadFactory threads;

    @Inject
    Ids ids;

    /**
     * Reads the whole stream; when it returns, every line is accepted or rejected. The codes of rejections are those of
     * {@link LineFault}.
     *
     * @param importer the client id that imports; a dose belongs to one importer
     * @return the import; where the file was taken before, its first
     * @throws ImportRefused {@code import-unreadable} when it is not CSV with the right header; nothing is applied then
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ImportReport take(String importer, InputStream csv) {
        UUID id = ids.next();
        try {
            StagedFile file = staging.stage(id, csv, upload -> format.read(upload, new Nobody()));
            return steps.begin(importer, file).orElseGet(() -> apply(importer, file));
        } finally {
            staging.discard(id);
        }
    }

    /** One's own import. */
    public Optional<ImportReport> find(String importer, UUID id) {
        return imports.find(importer, id);
    }

    /** The lines of one's own import that were not taken, in order; of very many the first 100,000. */
    public List<Rejection> rejections(String importer, UUID id) {
        return imports.rejections(importer, id);
    }

    private ImportReport apply(String importer, StagedFile file) {
        try (PieceWriting writing =
                new PieceWriting(file.id(), (piece, before) -> steps.apply(importer, piece, before), threads)) {
            try {
                return steps.end(importer, readAndWrite(file, writing), ImportReport.State.COMPLETED);
            } catch (RuntimeException failure) {
                // Whatever it was, the importer shall see at once that the file may come again.
                steps.end(importer, writing.soFar(), ImportReport.State.FAILED);
                throw failure;
            }
        }
    }

    private ImportReport readAndWrite(StagedFile file, PieceWriting writing) {
        ImportRun run = new ImportRun(new LineReading(schedules::inForce, schedules.today()), sealing::seal, writing);
        format.read(staging.open(file), run);
        return run.finish();
    }

    /** Only looks whether the file can be read. */
    private static final class Nobody implements DoseFormat.Taker {
        @Override
        public void line(DoseLine line) {}

        @Override
        public void unfit(Rejection rejection) {}
    }
}
