package org.kycvs.otp;

/**
 * What the watch asks. Only those are looked at of whom a code has ended since it looked last, and of each only the newest rows,
 * by index: what it costs depends on what is going on, not on how much is kept.
 */
final class WatchSql {

    // Nothing while another node is watching.
    static final String BEGIN = "SELECT judged_until FROM otp.watch FOR UPDATE SKIP LOCKED";

    static final String END = "UPDATE otp.watch SET judged_until = ?";

    // Where an organisation collects codes itself there is no browser and no address: '' is nobody.
    // Parts are codes that were confirmed or checks that were wrong. What an address was blamed for already is left
    // out.
    private static final String NEWEST = """
            SELECT c.key, sum(one.part) AS part, sum(one.whole) AS whole
            FROM (SELECT DISTINCT %1$s AS key FROM otp.passcode WHERE sent_at > ? AND sent_at <= ? AND %4$s
                    AND %1$s::text <> '') AS c
            LEFT JOIN otp.alarm AS a ON a.cause = ? AND a.key = c.key::text
            CROSS JOIN LATERAL (
              SELECT part, whole, sum(whole) OVER (ORDER BY sent_at DESC, request_id) - whole AS newer
              FROM (SELECT request_id, sent_at, %2$s AS part, %3$s AS whole FROM otp.passcode AS p
                    WHERE p.%1$s = c.key AND p.sent_at > coalesce(a.quiet_until, '-infinity') AND %5$s
                      AND NOT EXISTS (SELECT FROM otp.alarm AS b
                                      WHERE b.cause = ? AND b.key = p.address AND b.quiet_until >= p.sent_at)
                    ORDER BY sent_at DESC LIMIT ?) AS newest) AS one
            WHERE one.newer < ?
            GROUP BY c.key
            HAVING sum(one.whole) >= ? AND 100 * sum(one.part) %6$s ? * sum(one.whole)
            """;

    // At its page anybody may sit: an organisation answers for the checks of codes that it collects itself.
    private static final String COLLECTED = "compared > 0 AND sent_at <= ? AND browser = ''";

    private static final String MANY_MOBILES = """
            SELECT c.key, m.part, m.part AS whole
            FROM (SELECT DISTINCT %1$s AS key FROM otp.passcode WHERE sent_at > ? AND sent_at <= ? AND confirmed > 0
                    AND %1$s <> '') AS c
            CROSS JOIN LATERAL (
              SELECT count(DISTINCT mobile_index) AS part FROM otp.passcode AS p
              WHERE p.%1$s = c.key AND p.sent_at > ? AND p.confirmed_at > ?) AS m
            WHERE m.part > ?
            """;

    // Nothing is returned while it is quiet.
    static final String RAISE = """
            INSERT INTO otp.alarm AS a (cause, key, quiet_until) VALUES (?, ?, ?)
            ON CONFLICT (cause, key) DO UPDATE SET quiet_until = excluded.quiet_until WHERE a.quiet_until <= ?
            RETURNING cause
            """;

    static final String FORGET = "DELETE FROM otp.alarm WHERE quiet_until <= ?";

    private WatchSql() {}

    static String of(Cause cause) {
        String column = cause.who().column();
        return switch (cause.kind()) {
            case FEW_CONFIRMED ->
                NEWEST.formatted(
                        column, "confirmed", "sends", "confirmed < sends", "(confirmed > 0 OR expires_at <= ?)", "<");
            case MANY_WRONG ->
                NEWEST.formatted(
                        column,
                        "compared - confirmed",
                        "compared",
                        "compared > confirmed",
                        cause.who() == Cause.Who.ORGANISATION ? COLLECTED : "compared > 0 AND sent_at <= ?",
                        ">");
            case MANY_MOBILES -> MANY_MOBILES.formatted(column);
        };
    }
}
