package org.kycvs.otp;

/** The statements on {@code otp.passcode}; each decides by itself, whatever else happens at the same time. */
final class PasscodeSql {

    static final String REPLACE = """
            INSERT INTO otp.passcode AS p (request_id, browser, address, organisation_id, prefix, mobile_index,
              digest, masked_mobile, sends, checks, sent_at, expires_at, next_send_at, next_check_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, 0, ?, ?, (?::timestamptz[])[1], ?)
            ON CONFLICT (request_id) DO UPDATE SET
              browser = excluded.browser, address = excluded.address, organisation_id = excluded.organisation_id,
              prefix = excluded.prefix, mobile_index = excluded.mobile_index, digest = excluded.digest,
              masked_mobile = excluded.masked_mobile,
              sends = p.sends + 1, checks = 0, sent_at = excluded.sent_at, expires_at = excluded.expires_at,
              next_send_at = (?::timestamptz[])[least(p.sends + 1, ?)], next_check_at = excluded.next_check_at,
              proven_at = NULL
            WHERE p.next_send_at <= excluded.sent_at AND (p.proven_by IS NULL OR p.proven_by = excluded.browser)
            RETURNING *
            """;

    static final String FIND = "SELECT * FROM otp.passcode WHERE request_id = ?";

    // Until the commit nobody else checks a code of this mobile: what the counters say of it, read by a later
    // statement,
    // stays true. The row itself may be older than the lock; whoever compares asks it again.
    static final String FIND_TO_CHECK = """
            SELECT *, pg_advisory_xact_lock(hashtext('otp.check'), hashtext(mobile_index))
            FROM otp.passcode WHERE request_id = ?
            """;

    // "sends" names the very code that was read: a guess made for it is not counted against the one that replaced it.
    static final String COMPARE = """
            UPDATE otp.passcode AS p SET
              checks = checks + 1,
              next_check_at = (?::timestamptz[])[least(checks + 1, ?)],
              proven_at = CASE WHEN digest = guess THEN now END,
              proven_by = CASE WHEN digest = guess THEN browser ELSE proven_by END,
              compared = compared + 1,
              confirmed = confirmed + (digest = guess)::integer,
              confirmed_at = CASE WHEN digest = guess THEN now ELSE confirmed_at END
            FROM (VALUES (?, ?::timestamptz)) AS given (guess, now)
            WHERE request_id = ? AND browser = ? AND sends = ?
              AND proven_at IS NULL AND digest IS NOT NULL AND expires_at > now AND next_check_at <= now AND checks < ?
            RETURNING p.*
            """;

    static final String END = """
            UPDATE otp.passcode SET digest = NULL, masked_mobile = NULL, proven_at = NULL,
              expires_at = least(expires_at, ?)
            WHERE request_id = ?
            """;

    // What the proof was is told, though it is gone: whoever ends it acts on it.
    static final String USE = """
            UPDATE otp.passcode SET digest = NULL, masked_mobile = NULL, proven_at = NULL,
              expires_at = least(expires_at, ?)
            WHERE request_id = ? AND browser = ? AND proven_at > ?
            RETURNING old.*
            """;

    // A digest serves until its code ends or, once taken, until the proof ends, for as long as a digest may be kept:
    // the
    // same right post again is the same proof.
    static final String BLANK = """
            UPDATE otp.passcode SET digest = NULL WHERE request_id IN
              (SELECT request_id FROM otp.passcode
               WHERE digest IS NOT NULL AND expires_at <= ? AND (proven_at IS NULL OR proven_at <= ? OR sent_at <= ?)
               LIMIT ? FOR UPDATE SKIP LOCKED)
            """;

    static final String DELETE = """
            DELETE FROM otp.passcode WHERE request_id IN
              (SELECT request_id FROM otp.passcode WHERE sent_at <= ? LIMIT ? FOR UPDATE SKIP LOCKED)
            """;

    private PasscodeSql() {}
}
