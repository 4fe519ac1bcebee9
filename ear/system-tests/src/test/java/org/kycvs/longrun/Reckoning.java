package org.kycvs.longrun;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.kycvs.journey.Stack;

/** Compares what people and organisations were told with what the database holds: nothing lost, nothing twice, nothing more. */
final class Reckoning {

    /** What one request left behind, as one line of words. */
    private static final String LEFT_BEHIND = """
            SELECT request.id, concat_ws(' ', state, decisions, attestations, events) AS words
            FROM verification.status_request AS request
            LEFT JOIN (SELECT request_id, string_agg(decision, '+') AS decisions
                       FROM consent.consent GROUP BY request_id) AS decided ON decided.request_id = request.id
            LEFT JOIN (SELECT request_id, string_agg(sha256, '+') AS attestations
                       FROM verification.attestation GROUP BY request_id) AS attested ON attested.request_id = request.id
            LEFT JOIN (SELECT subject_id, string_agg(kind, '+') AS events
                       FROM audit.event WHERE kind = 'status-request.shared'
                       GROUP BY subject_id) AS told ON told.subject_id = request.id
            """;

    private final Figures figures;

    Reckoning(Figures figures) {
        this.figures = figures;
    }

    /** @param unfinished journeys that ended in a failure, of whose requests nothing is known */
    void compare(Collection<Entry> told, long unfinished) throws SQLException {
        Map<UUID, String> stored = stored();
        for (Entry entry : told) {
            String expected = expected(entry);
            String found = stored.remove(entry.request());
            if (!Objects.equals(found, expected)) {
                figures.failed("somebody was told " + entry.ending() + ", and the database holds "
                        + (found == null ? "nothing" : found) + " instead of " + expected);
            }
        }
        if (stored.size() > unfinished) {
            figures.failed(
                    stored.size() + " requests are left of which nobody was told; unfinished journeys: " + unfinished);
        }
        System.out.printf("%-38s %10d%n", "requests compared with the database", told.size());
    }

    private static String expected(Entry entry) {
        return switch (entry.ending()) {
            case SHARED -> "SHARED GRANTED " + sha256(entry.attestation()) + " status-request.shared";
            case DECLINED -> "NOT_SHARED DENIED";
            case CANCELLED -> "CANCELLED";
        };
    }

    private static Map<UUID, String> stored() throws SQLException {
        Map<UUID, String> stored = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(Stack.DATABASE);
                PreparedStatement query = connection.prepareStatement(LEFT_BEHIND);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                stored.put(rows.getObject("id", UUID.class), rows.getString("words"));
            }
        }
        return stored;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
