package org.kycvs.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Sql;

/** The imports, what became of them, and the lines that were not taken. */
@ApplicationScoped
class Imports {

    /** More lines than this nobody reads one by one; further ones are counted, not listed. */
    private static final int MOST_LISTED = 100_000;

    private static final String COLUMNS = "id, state, rows_read, accepted, rejected, last_step_at";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /**
     * Begins an import, unless the file was taken before or is being taken now.
     *
     * @return the import that has the file already
     */
    Optional<ImportReport> begin(String importer, StagedFile file) {
        giveUpStalled(importer, file);
        int begun = sql.update(
                "insert into registry.import (id, importer, file_digest, state, started_at, last_step_at)"
                        + " values (?, ?, ?, 'RUNNING', ?, ?)"
                        + " on conflict (importer, file_digest) where state <> 'FAILED' do nothing",
                file.id(),
                importer,
                file.digest(),
                clock.instant(),
                clock.instant());
        return begun == 1 ? Optional.empty() : ofFile(importer, file);
    }

    /** How far it is; a running import that does not say so for long is taken for dead. */
    void step(ImportReport now, List<Rejection> rejections) {
        int running = sql.update(
                "update registry.import set rows_read = ?, accepted = ?, rejected = ?, last_step_at = ?"
                        + " where id = ? and state = 'RUNNING'",
                now.rowsRead(),
                now.accepted(),
                now.rejected(),
                clock.instant(),
                now.id());
        if (running != 1) {
            throw new IllegalStateException("Import " + now.id() + " has been given up");
        }
        list(now, rejections);
    }

    void end(UUID id, ImportReport.State state) {
        sql.update(
                "update registry.import set state = ?, last_step_at = ? where id = ? and state = 'RUNNING'",
                state,
                clock.instant(),
                id);
    }

    Optional<ImportReport> find(String importer, UUID id) {
        return sql.first(
                "select " + COLUMNS + " from registry.import where importer = ? and id = ?",
                this::report,
                importer,
                id);
    }

    List<Rejection> rejections(String importer, UUID id) {
        return sql.list(
                "select r.line, r.column_name, r.code from registry.rejection r join registry.import i on i.id = r.import_id"
                        + " where i.importer = ? and i.id = ? order by r.line",
                row -> new Rejection(row.getLong("line"), row.getString("column_name"), row.getString("code")),
                importer,
                id);
    }

    private Optional<ImportReport> ofFile(String importer, StagedFile file) {
        return sql.first(
                "select " + COLUMNS
                        + " from registry.import where importer = ? and file_digest = ? and state <> 'FAILED'",
                this::report,
                importer,
                file.digest());
    }

    private void giveUpStalled(String importer, StagedFile file) {
        sql.update(
                "update registry.import set state = 'FAILED'"
                        + " where importer = ? and file_digest = ? and state = 'RUNNING' and last_step_at < ?",
                importer,
                file.digest(),
                stalledBefore());
    }

    private void list(ImportReport now, List<Rejection> rejections) {
        if (rejections.isEmpty() || now.rejected() > MOST_LISTED) {
            return;
        }
        sql.update(
                "insert into registry.rejection (import_id, line, column_name, code)"
                        + " select ?, * from unnest(?::bigint[], ?::text[], ?::text[])",
                now.id(),
                rejections.stream().map(Rejection::line).toArray(Long[]::new),
                rejections.stream().map(Rejection::column).toArray(String[]::new),
                rejections.stream().map(Rejection::code).toArray(String[]::new));
    }

    private ImportReport report(ResultSet row) throws SQLException {
        ImportReport.State state = ImportReport.State.valueOf(row.getString("state"));
        boolean dead = state == ImportReport.State.RUNNING
                && row.getTimestamp("last_step_at").toInstant().isBefore(stalledBefore());
        return new ImportReport(
                row.getObject("id", UUID.class),
                dead ? ImportReport.State.FAILED : state,
                row.getLong("rows_read"),
                row.getLong("accepted"),
                row.getLong("rejected"));
    }

    private Instant stalledBefore() {
        return clock.instant().minus(settings.duration("KYCVS_REGISTRY_IMPORT_STALLED", Duration.ofMinutes(2)));
    }
}
