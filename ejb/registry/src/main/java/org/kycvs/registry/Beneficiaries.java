package org.kycvs.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Sql;
import org.kycvs.signing.MobileIndex;

/** The registered people and their doses, as finding reads them: by one statement. */
@ApplicationScoped
class Beneficiaries {

    /** One mobile serves six; a registry that was filled wrongly must not make one finding dear. */
    private static final int MOST_ON_ONE_MOBILE = 24;

    static final String ON_MOBILE = """
            SELECT person.*, dose.reference AS dose, vaccine, dose_date, withdrawn
            FROM (SELECT reference, beneficiary_id, name, birth_year FROM registry.beneficiary
                  WHERE mobile_index = ? ORDER BY reference LIMIT ?) AS person
            LEFT JOIN registry.dose ON dose.beneficiary = person.reference AND dose.programme = ?
            ORDER BY person.reference""";

    @Inject
    Sql sql;

    /** Everybody on that mobile, with the doses of one programme. */
    List<Beneficiary> on(MobileIndex mobile, String programme) {
        Map<String, Beneficiary> people = new LinkedHashMap<>();
        sql.list(ON_MOBILE, Beneficiaries::read, mobile.text(), MOST_ON_ONE_MOBILE, programme)
                .forEach(row -> people.merge(row.reference(), row, Beneficiary::withDosesOf));
        return List.copyOf(people.values());
    }

    /** One dose, or none. */
    private static Beneficiary read(ResultSet row) throws SQLException {
        List<Dose> doses = new ArrayList<>();
        if (row.getString("dose") != null) {
            doses.add(dose(row));
        }
        return new Beneficiary(
                row.getString("reference"),
                row.getBytes("beneficiary_id"),
                row.getBytes("name"),
                row.getObject("birth_year", Integer.class),
                doses);
    }

    private static Dose dose(ResultSet row) throws SQLException {
        @Nullable LocalDate date = row.getObject("dose_date", LocalDate.class);
        return new Dose(row.getString("dose"), row.getString("vaccine"), date, row.getBoolean("withdrawn"));
    }
}
