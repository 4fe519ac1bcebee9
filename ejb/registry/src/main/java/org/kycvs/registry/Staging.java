package org.kycvs.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.kycvs.kernel.Sql;
import org.kycvs.signing.KeyUse;
import org.kycvs.signing.Sealing;

/**
 * Keeps a file, sealed and in pieces, from its upload until it has been applied.
 *
 * <p>Nothing of a file may be applied before all of it is here: only then is it known whether the upload broke off, and
 * whether it is an old file that came again and would undo what a newer one said.
 */
@ApplicationScoped
class Staging {

    private static final int BITE = 200;

    private static final String DISCARD = """
            delete from registry.import_piece where import_id = ? and number in
              (select number from registry.import_piece where import_id = ? limit ?)""";

    @Inject
    Sql sql;

    @Inject
    Sealing sealing;

    @Inject
    Clock clock;

    /**
     * @param check reads the file as it arrives, and refuses it by throwing
     */
    StagedFile stage(UUID id, InputStream upload, Consumer<InputStream> check) {
        MessageDigest digest = sha256();
        try (PieceWriter pieces = new PieceWriter((number, piece) -> keep(id, number, piece))) {
            check.accept(new CopyingStream(upload, digest, pieces));
        }
        return new StagedFile(id, digest.digest());
    }

    /** The file again, one piece in memory at a time. */
    InputStream open(StagedFile file) {
        return new SequenceInputStream(new PieceReader(number -> find(file.id(), number)));
    }

    void discard(UUID id) {
        // In small bites: one statement for a file of gigabytes would run into the time that a statement has.
        int deleted = BITE;
        while (deleted == BITE) {
            deleted = sql.update(DISCARD, id, id, BITE);
        }
    }

    private void keep(UUID id, int number, byte[] piece) {
        sql.update(
                "insert into registry.import_piece (import_id, number, content, staged_at) values (?, ?, ?, ?)",
                id,
                number,
                sealing.seal(KeyUse.DATA, context(id, number), piece),
                clock.instant());
    }

    private Optional<byte[]> find(UUID id, int number) {
        return sql.first(
                        "select content from registry.import_piece where import_id = ? and number = ?",
                        (ResultSet row) -> row.getBytes("content"),
                        id,
                        number)
                .map(content -> sealing.open(KeyUse.DATA, context(id, number), content));
    }

    private static String context(UUID id, int number) {
        return "registry.import_piece.content:" + id + "/" + number;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
