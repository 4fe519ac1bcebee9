package org.kycvs.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.Listing;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Reason;
import org.kycvs.kernel.Sql;

/** The rows of {@code approvals.proposal}. */
@ApplicationScoped
class Proposals {

    private static final Duration OPEN = Duration.ofDays(30);

    /** No row where another of the kind is open about the subject. */
    private static final String ADD = """
            INSERT INTO approvals.proposal (id, kind, subject_id, wanted, organisation_id, about, differences, reason,
              proposed_by, person, proposed_at, state)
            VALUES (?, ?, ?, ?::jsonb, ?, ?, ?::jsonb, ?, ?, ?, ?, 'OPEN')
            ON CONFLICT (kind, subject_id) WHERE state = 'OPEN' DO NOTHING""";

    private static final String LOCK = "SELECT * FROM approvals.proposal WHERE id = ? FOR UPDATE";

    private static final String END = """
            UPDATE approvals.proposal SET state = ?, decided_by = ?, decision_reason = ?, decided_at = ? WHERE id = ?""";

    private static final String EXPIRE = """
            UPDATE approvals.proposal SET state = 'EXPIRED', decided_by = '', decision_reason = '', decided_at = ?
            WHERE state = 'OPEN' AND proposed_at <= ? RETURNING id""";

    private static final String FIND = "SELECT * FROM approvals.proposal WHERE id = ?";
    private static final String ABOUT =
            "SELECT * FROM approvals.proposal WHERE subject_id = ? ORDER BY id DESC LIMIT 100";
    private static final String WAITING =
            "SELECT count(*) AS n FROM approvals.proposal WHERE state = 'OPEN' AND person <> ?";

    private static final String FITTING = """
            FROM approvals.proposal
            WHERE state = coalesce(?::text, state) AND kind = coalesce(?::text, kind)
              AND position(lower(?::text) IN lower(about)) > 0""";

    /** First what the person who asks may decide. */
    private static final String LIST = "SELECT * " + FITTING + """

            ORDER BY (state = 'OPEN' AND person <> ?::text) IS TRUE DESC, state = 'OPEN' DESC, id DESC LIMIT ? OFFSET ?""";

    private static final String COUNT = "SELECT count(*) AS n " + FITTING;

    @Inject
    Sql sql;

    /** What is wanted. */
    record Row(UUID id, String kind, UUID subject, JsonObject wanted) {}

    /** One that waits for a decision, and is locked until the end of the transaction. */
    record Open(
            Row row,
            String person,
            @Nullable OrganisationId organisation,
            Instant proposedAt,
            List<Difference> differences) {}

    /** False if another of its kind is open about its subject. */
    boolean add(Row row, Preview preview, Reason reason, Administrator proposer, Instant now) {
        OrganisationId organisation = preview.organisation();
        return sql.update(
                        ADD,
                        row.id(),
                        row.kind(),
                        row.subject(),
                        row.wanted().toString(),
                        organisation == null ? null : organisation.value(),
                        preview.about(),
                        DifferencesText.write(preview.differences()),
                        reason.text(),
                        proposer.account(),
                        proposer.person(),
                        now)
                == 1;
    }

    /** @throws ProposalRefused {@code not-found}, {@code proposal-already-decided} */
    Open lock(UUID id) {
        Optional<Optional<Open>> found = sql.first(LOCK, Proposals::openOrNot, id);
        return found.orElseThrow(() -> new ProposalRefused(ProposalRefused.Reason.NOT_FOUND))
                .orElseThrow(() -> new ProposalRefused(ProposalRefused.Reason.ALREADY_DECIDED));
    }

    void end(UUID id, ProposalState state, String account, String reason, Instant now) {
        sql.update(END, state, account, reason, now, id);
    }

    List<UUID> expire(Instant now) {
        return sql.list(EXPIRE, row -> row.getObject("id", UUID.class), now, now.minus(OPEN));
    }

    Optional<Proposal> find(UUID id, @Nullable String asking) {
        return sql.first(FIND, row -> proposal(row, asking), id);
    }

    List<Proposal> about(UUID subject, @Nullable String asking) {
        return sql.list(ABOUT, row -> proposal(row, asking), subject);
    }

    /** @param decider the person who asks, if it may decide */
    Listing<Proposal> list(ListQuery query, @Nullable String asking, @Nullable String decider) {
        String state =
                query.filter("state").map(code -> code.toUpperCase(Locale.ROOT)).orElse(null);
        String kind = query.filter("kind").orElse(null);
        String about = query.filter("about").orElse("");
        List<Proposal> rows = sql.list(
                LIST, row -> proposal(row, asking), state, kind, about, decider, query.limit(), query.offset());
        long total =
                sql.first(COUNT, row -> row.getLong("n"), state, kind, about).orElseThrow();
        return new Listing<>(rows, total);
    }

    long waiting(String decider) {
        return sql.first(WAITING, row -> row.getLong("n"), decider).orElseThrow();
    }

    private static Optional<Open> openOrNot(ResultSet row) throws SQLException {
        if (ProposalState.valueOf(row.getString("state")) != ProposalState.OPEN) {
            return Optional.empty();
        }
        UUID organisation = row.getObject("organisation_id", UUID.class);
        return Optional.of(new Open(
                new Row(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getObject("subject_id", UUID.class),
                        DifferencesText.object(row.getString("wanted"))),
                row.getString("person"),
                organisation == null ? null : new OrganisationId(organisation),
                row.getTimestamp("proposed_at").toInstant(),
                DifferencesText.read(row.getString("differences"))));
    }

    private static Proposal proposal(ResultSet row, @Nullable String asking) throws SQLException {
        Instant proposedAt = row.getTimestamp("proposed_at").toInstant();
        Instant decidedAt = Sql.instant(row, "decided_at");
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                row.getString("about"),
                DifferencesText.read(row.getString("differences")),
                row.getString("reason"),
                row.getString("proposed_by"),
                proposedAt,
                proposedAt.plus(OPEN),
                ProposalState.valueOf(row.getString("state")),
                decidedAt == null
                        ? null
                        : new Proposal.Decision(
                                row.getString("decided_by"), decidedAt, row.getString("decision_reason")),
                row.getString("person").equals(asking));
    }
}
