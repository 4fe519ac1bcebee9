package org.kycvs.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.Batches;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.MovableClock;
import org.kycvs.kernel.OneTransaction;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;

class ErasingImportsTest {

    private static final Instant BEGUN = Instant.parse("2026-11-23T10:00:00Z");

    private static final OneTransaction OWN =
            new OneTransaction(TestDatabase.withSchema("registry", ErasingImports.class));
    private static final Sql SQL = new Sql(OWN.dataSource());

    private static final String IMPORT = """
            INSERT INTO registry.import (id, importer, file_digest, state, started_at, last_step_at)
            VALUES (?, 'importer', uuid_send(gen_random_uuid()), 'COMPLETED', ?, ?)""";

    private static final String REJECTION =
            "INSERT INTO registry.rejection (import_id, line, code) SELECT ?, n, 'code' FROM generate_series(1, ?) n";

    private static final String PIECE = """
            INSERT INTO registry.import_piece (import_id, number, content, staged_at)
            SELECT ?, n, 'piece', ? FROM generate_series(1, ?) n""";

    private final UUID id = new Ids(new MovableClock(BEGUN)).next();

    @BeforeEach
    void begin() {
        SQL.update("DELETE FROM registry.rejection");
        SQL.update("DELETE FROM registry.import_piece");
        SQL.update(IMPORT, id, BEGUN, BEGUN);
    }

    @Test
    void rejectedLinesAreKeptNinetyDaysAndTheImportStays() {
        SQL.update(REJECTION, id, 3);

        eraseAt(BEGUN.plus(Duration.ofDays(90)).minusMillis(1));
        assertThat(count("rejection")).isEqualTo(3);

        eraseAt(BEGUN.plus(Duration.ofDays(90)));
        assertThat(count("rejection")).isZero();
        assertThat(SQL.first("SELECT state FROM registry.import WHERE id = ?", row -> row.getString(1), id))
                .contains("COMPLETED");
    }

    @Test
    void whatACrashLeftOfAFileIsKeptADay() {
        SQL.update(PIECE, id, BEGUN, 50);

        eraseAt(BEGUN.plus(Duration.ofDays(1)).minusMillis(1));
        assertThat(count("import_piece")).isEqualTo(50);

        eraseAt(BEGUN.plus(Duration.ofDays(1)));
        assertThat(count("import_piece")).isZero();
    }

    @Test
    void amongAHundredThousandEachStatementGoesByAnIndex() {
        UUID recent = new Ids(new MovableClock(Instant.now())).next();
        SQL.update(IMPORT, recent, BEGUN, BEGUN);
        SQL.update(REJECTION, recent, 100_000);
        SQL.update(PIECE, recent, Instant.now(), 100_000);
        SQL.update("ANALYZE registry.rejection, registry.import_piece");

        assertThat(TestDatabase.plan(SQL, ErasingImports.REJECTIONS, Ids.lowest(BEGUN), 1000))
                .doesNotContain("Seq Scan");
        assertThat(TestDatabase.plan(SQL, ErasingImports.PIECES, BEGUN, 20)).doesNotContain("Seq Scan");
    }

    private static long count(String table) {
        return SQL.first("SELECT count(*) FROM registry." + table, row -> row.getLong(1))
                .orElseThrow();
    }

    private static void eraseAt(Instant now) {
        ErasingImports erasing = new ErasingImports();
        erasing.sql = SQL;
        erasing.clock = new MovableClock(now);
        erasing.batches = new Batches(OWN, SQL, erasing.clock);
        erasing.erase();
    }
}
