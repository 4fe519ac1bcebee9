package org.kycvs.verification;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How many requests stand where, each counted once.
 *
 * @param pending can still be decided
 * @param expired nobody decided in time, whether or not that is written down yet
 */
public record OutcomeFigures(long pending, long shared, long notShared, long expired, long cancelled) {

    public static final OutcomeFigures NONE = new OutcomeFigures(0, 0, 0, 0, 0);

    /** Of {@code status_request}; two parameters, both now. */
    static final String LIVE = """
            count(*) FILTER (WHERE state = 'PENDING' AND expires_at > ?) AS pending,
            count(*) FILTER (WHERE state = 'SHARED') AS shared,
            count(*) FILTER (WHERE state = 'NOT_SHARED') AS not_shared,
            count(*) FILTER (WHERE state = 'EXPIRED' OR state = 'PENDING' AND expires_at <= ?) AS expired,
            count(*) FILTER (WHERE state = 'CANCELLED') AS cancelled""";

    /** Of rows that have each of these as a column. */
    static final String SUMS = """
            coalesce(sum(pending), 0) AS pending, coalesce(sum(shared), 0) AS shared,
            coalesce(sum(not_shared), 0) AS not_shared, coalesce(sum(expired), 0) AS expired,
            coalesce(sum(cancelled), 0) AS cancelled""";

    static OutcomeFigures of(ResultSet row) throws SQLException {
        return new OutcomeFigures(
                row.getLong("pending"),
                row.getLong("shared"),
                row.getLong("not_shared"),
                row.getLong("expired"),
                row.getLong("cancelled"));
    }

    public long asked() {
        return pending + shared + notShared + expired + cancelled;
    }

    public long of(RequestState state) {
        return switch (state) {
            case PENDING -> pending;
            case SHARED -> shared;
            case NOT_SHARED -> notShared;
            case EXPIRED -> expired;
            case CANCELLED -> cancelled;
        };
    }
}
