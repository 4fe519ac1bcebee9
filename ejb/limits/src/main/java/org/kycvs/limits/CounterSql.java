package org.kycvs.limits;

/**
 * The statements on {@code limits.counter}; each decides by itself, whatever else happens at the same time. Rows are always
 * locked in the order of their keys, so that no two steps wait for each other.
 */
final class CounterSql {

    /** Counts some, and reads the pauses of others on the way. */
    static final String COUNT = """
            WITH counted AS (
              INSERT INTO limits.counter AS c (name, key, slot, n, window_ends)
              SELECT name, key, slot, 1, window_ends
              FROM unnest(?::text[], ?::text[], ?::integer[], ?::timestamptz[]) AS one (name, key, slot, window_ends)
              ORDER BY name, key, slot
              ON CONFLICT (name, key, slot) DO UPDATE SET
                n = CASE WHEN greatest(c.window_ends, c.resumes_at) <= ? THEN 1 ELSE c.n + 1 END,
                window_ends = CASE WHEN greatest(c.window_ends, c.resumes_at) <= ? THEN excluded.window_ends
                              ELSE c.window_ends END
              RETURNING c.name, c.key, c.slot, c.n, c.window_ends, c.resumes_at)
            SELECT * FROM counted
            UNION ALL
            SELECT name, key, slot, n, window_ends, resumes_at FROM limits.counter
            WHERE (name, key) IN (SELECT * FROM unnest(?::text[], ?::text[])) AND resumes_at > ?
            """;

    static final String PAUSE = """
            INSERT INTO limits.counter AS c (name, key, slot, n, window_ends, resumes_at)
            SELECT name, key, slot, 0, window_ends, resumes_at
            FROM unnest(?::text[], ?::text[], ?::integer[], ?::timestamptz[], ?::timestamptz[])
              AS one (name, key, slot, window_ends, resumes_at)
            ORDER BY name, key, slot
            ON CONFLICT (name, key, slot) DO UPDATE SET resumes_at = excluded.resumes_at
            """;

    // What counts nothing any more goes, so that the table holds only what stands out. No pause runs where something is
    // given back: it could not have been counted during one. The pauses of others are read on the way.
    static final String GIVE_BACK = """
            WITH mine AS (
              SELECT name, key, slot, n FROM limits.counter
              WHERE (name, key) IN (SELECT * FROM unnest(?::text[], ?::text[])) AND greatest(window_ends, resumes_at) > ?
              ORDER BY name, key, slot FOR UPDATE),
            gone AS (
              DELETE FROM limits.counter WHERE (name, key, slot) IN (SELECT name, key, slot FROM mine WHERE n <= 1)),
            less AS (
              UPDATE limits.counter AS c SET n = c.n - 1, resumes_at = NULL
              FROM mine WHERE (c.name, c.key, c.slot) = (mine.name, mine.key, mine.slot) AND mine.n > 1)
            SELECT name, key, slot, n, window_ends, resumes_at FROM limits.counter
            WHERE (name, key) IN (SELECT * FROM unnest(?::text[], ?::text[])) AND resumes_at > ?
            """;

    // Skipping what is locked, the sweeps of two nodes, and a sweep and a count, never wait for each other.
    static final String SWEEP = """
            DELETE FROM limits.counter WHERE (name, key, slot) IN
              (SELECT name, key, slot FROM limits.counter
               WHERE window_ends <= ? AND (resumes_at IS NULL OR resumes_at <= ?) LIMIT ? FOR UPDATE SKIP LOCKED)
            """;

    private CounterSql() {}
}
