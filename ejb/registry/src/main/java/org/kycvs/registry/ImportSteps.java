package org.kycvs.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.OwnTransaction;

/** The steps of an import; each is one transaction of its own. */
@ApplicationScoped
class ImportSteps {

    @Inject
    OwnTransaction own;

    @Inject
    Imports imports;

    @Inject
    Registrations registrations;

    @Inject
    AuditLog audit;

    /** @return the import that has the file already, if one has */
    Optional<ImportReport> begin(String importer, StagedFile file) {
        return own.run(() -> imports.begin(importer, file));
    }

    /** Applies a piece, and counts it in the same transaction: what is counted is there. */
    ImportReport apply(String importer, SealedPiece piece, ImportReport before) {
        return own.run(() -> {
            List<Rejection> rejections = new ArrayList<>(piece.rejections());
            rejections.addAll(registrations.apply(importer, piece.lines()));
            ImportReport after = before.plus(piece.size(), rejections.size());
            imports.step(after, rejections);
            return after;
        });
    }

    ImportReport end(String importer, ImportReport last, ImportReport.State state) {
        return own.run(() -> {
            imports.end(last.id(), state);
            audit.record(new AuditEvent(
                    "registry-import." + state.code(),
                    null,
                    last.id(),
                    AuditEvent.Actor.ORGANISATION,
                    Map.of(
                            "importer", importer,
                            "accepted", Long.toString(last.accepted()),
                            "rejected", Long.toString(last.rejected()))));
            return last.in(state);
        });
    }
}
