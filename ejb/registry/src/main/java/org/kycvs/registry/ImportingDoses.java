package org.kycvs.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes files of doses in the contract's import format (section 7), streamed, committed in pieces. */
@Stateless
@PermitAll
public class ImportingDoses {

    /**
     * Reads the whole stream; when it returns, every line is accepted or rejected.
     *
     * @param importer the client id that imports; a dose belongs to one importer
     * @throws ImportRefused {@code import-unreadable} when it is not CSV with the right header
     */
    public ImportReport take(String importer, InputStream csv) {
        throw new UnsupportedOperationException();
    }

    /** One's own import. */
    public Optional<ImportReport> find(String importer, UUID id) {
        throw new UnsupportedOperationException();
    }

    /** The lines of one's own import that were not taken, in order. */
    public List<Rejection> rejections(String importer, UUID id) {
        throw new UnsupportedOperationException();
    }
}
