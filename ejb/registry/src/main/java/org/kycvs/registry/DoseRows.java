package org.kycvs.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Sql;

/**
 * Writes doses, many by one statement.
 *
 * <p>A dose belongs to one beneficiary and one importer; one that was withdrawn stays so. Rows are taken in the order of
 * their keys, so that two imports cannot wait for each other.
 */
@ApplicationScoped
class DoseRows {

    private static final String WRITE = """
            insert into registry.dose (importer, reference, beneficiary, programme, vaccine, dose_date, withdrawn)
            select ?, line.*
              from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[]::date[], ?::boolean[])
                   as line (reference, beneficiary, programme, vaccine, dose_date, withdrawn)
             order by line.reference
            on conflict (reference) do update
               set programme = excluded.programme, vaccine = excluded.vaccine,
                   dose_date = excluded.dose_date, withdrawn = excluded.withdrawn
             where dose.beneficiary = excluded.beneficiary and dose.importer = excluded.importer
               and (excluded.withdrawn or not dose.withdrawn)""";

    /** To be asked behind the writing, which has locked the rows: what was written is not among them. */
    private static final String REFUSED = """
            select dose.reference, dose.beneficiary = line.beneficiary and dose.importer = ? as own
              from registry.dose
              join unnest(?::text[], ?::text[], ?::boolean[]) as line (reference, beneficiary, withdrawn) using (reference)
             where dose.beneficiary <> line.beneficiary or dose.importer <> ? or (dose.withdrawn and not line.withdrawn)""";

    @Inject
    Sql sql;

    /**
     * @param doses no two of one reference
     * @return by its reference each dose that was not written, and why
     */
    Map<String, LineFault> write(String importer, List<DoseRow> doses) {
        int written = sql.update(
                WRITE,
                importer,
                texts(doses, DoseRow::reference),
                texts(doses, DoseRow::beneficiary),
                texts(doses, dose -> dose.given().programme()),
                texts(doses, dose -> dose.given().vaccine()),
                texts(doses, DoseRow::date),
                withdrawals(doses));
        return written == doses.size() ? Map.of() : refused(importer, doses);
    }

    private Map<String, LineFault> refused(String importer, List<DoseRow> doses) {
        return sql
                .list(
                        REFUSED,
                        row -> Map.entry(
                                row.getString("reference"),
                                row.getBoolean("own") ? LineFault.DOSE_WITHDRAWN : LineFault.DOSE_OF_ANOTHER),
                        importer,
                        texts(doses, DoseRow::reference),
                        texts(doses, DoseRow::beneficiary),
                        withdrawals(doses),
                        importer)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Boolean[] withdrawals(List<DoseRow> doses) {
        return doses.stream().map(dose -> dose.given().isWithdrawal()).toArray(Boolean[]::new);
    }

    private static @Nullable String[] texts(List<DoseRow> doses, Function<DoseRow, @Nullable String> column) {
        return doses.stream().map(column).toArray(String[]::new);
    }
}
