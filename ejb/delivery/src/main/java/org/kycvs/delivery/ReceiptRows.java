package org.kycvs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Sql;

/** The table {@code delivery.outbox} after the hand-off: rows that wait for their receipts. */
@ApplicationScoped
class ReceiptRows {

    @Inject
    Sql sql;

    /**
     * Notes what was told: a message is delivered when every part of it is, and undeliverable as soon as one part is. One
     * statement, whose rows are locked in order, so that two nodes with receipts of the same messages only wait.
     *
     * @return the ids that a row waited for; the others may come too early, or for the second time
     */
    Set<String> note(List<SmsReceipt> receipts) {
        @Nullable String[] told = column(receipts, receipt -> receipt.id().toString());
        Set<String> waitedFor = new HashSet<>();
        sql.list(
                        """
                        WITH told AS MATERIALIZED (
                          SELECT * FROM unnest(CAST(? AS text[]), CAST(? AS text[])) AS told (id, error)),
                        mine AS MATERIALIZED (
                          SELECT id, receipts_due FROM delivery.outbox WHERE receipts_due && CAST(? AS text[])
                          ORDER BY id FOR UPDATE),
                        judged AS MATERIALIZED (
                          SELECT part.id, min(told.error) AS error, array_agg(told.id) FILTER (WHERE told.id IS NOT NULL) AS told,
                            array_agg(part.receipt) FILTER (WHERE told.id IS NULL) AS still_due
                          FROM (SELECT id, unnest(receipts_due) AS receipt FROM mine) AS part
                          LEFT JOIN told ON told.id = part.receipt GROUP BY part.id)
                        UPDATE delivery.outbox SET error = judged.error,
                          outcome = CASE WHEN judged.error IS NOT NULL THEN 'UNDELIVERABLE'
                            WHEN still_due IS NULL THEN 'DELIVERED' ELSE 'SENT' END,
                          receipts_due = CASE WHEN judged.error IS NULL THEN still_due END
                        FROM judged WHERE outbox.id = judged.id
                        RETURNING judged.told
                        """,
                        row -> (String[]) row.getArray("told").getArray(),
                        told,
                        column(receipts, receipt -> receipt.error()
                                .map(CentreError::code)
                                .orElse(null)),
                        told)
                .forEach(ids -> waitedFor.addAll(Arrays.asList(ids)));
        return waitedFor;
    }

    private static @Nullable String[] column(List<SmsReceipt> receipts, Function<SmsReceipt, @Nullable String> value) {
        return receipts.stream().map(value).toArray(String[]::new);
    }
}
