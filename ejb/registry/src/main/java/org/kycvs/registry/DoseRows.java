package org.kycvs.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
               and (excluded.withdrawn or not dose.withdrawn)
            returning reference""";

    private static final String OWN_BUT_WITHDRAWN = """
            select dose.reference
              from registry.dose
              join unnest(?::text[], ?::text[]) as line (reference, beneficiary) using (reference, beneficiary)
             where dose.importer = ? and dose.withdrawn""";

    @Inject
    Sql sql;

    /**
     * @param doses no two of one reference
     * @return the lines whose dose was not written, and why
     */
    Map<Long, LineFault> write(String importer, List<DoseRow> doses) {
        Map<String, LineFault> refused = new HashMap<>();
        doses.forEach(dose -> refused.put(dose.reference(), LineFault.DOSE_OF_ANOTHER));
        refused.keySet().removeAll(written(importer, doses));
        if (!refused.isEmpty()) {
            ownButWithdrawn(importer, doses).forEach(dose -> refused.replace(dose, LineFault.DOSE_WITHDRAWN));
        }
        Map<Long, LineFault> byLine = new HashMap<>();
        doses.stream()
                .filter(dose -> refused.containsKey(dose.reference()))
                .forEach(dose -> byLine.put(dose.line(), refused.get(dose.reference())));
        return byLine;
    }

    private List<String> written(String importer, List<DoseRow> doses) {
        return sql.list(
                WRITE,
                row -> row.getString("reference"),
                importer,
                texts(doses, DoseRow::reference),
                texts(doses, DoseRow::beneficiary),
                texts(doses, dose -> dose.given().programme()),
                texts(doses, dose -> dose.given().vaccine()),
                texts(doses, DoseRow::date),
                doses.stream().map(dose -> dose.given().isWithdrawal()).toArray(Boolean[]::new));
    }

    private List<String> ownButWithdrawn(String importer, List<DoseRow> doses) {
        return sql.list(
                OWN_BUT_WITHDRAWN,
                row -> row.getString("reference"),
                texts(doses, DoseRow::reference),
                texts(doses, DoseRow::beneficiary),
                importer);
    }

    private static @Nullable String[] texts(List<DoseRow> doses, Function<DoseRow, @Nullable String> column) {
        return doses.stream().map(column).toArray(String[]::new);
    }
}
