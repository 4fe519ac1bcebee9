package org.kycvs.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;
import org.kycvs.signing.KeyedDigest;
import org.kycvs.signing.MobileIndex;

/** What finding reads, among many. */
class BeneficiariesTest {

    private static final Sql SQL = TestDatabase.sql("registry", RegistrySchema.class);

    /** Each third mobile is shared by two; who has doses has three, one of them of another programme. */
    private static final String PEOPLE = """
            INSERT INTO registry.beneficiary (reference, beneficiary_id, mobile_index, mobile, name)
            SELECT 'many-' || n, 'id', 'mobile-' || n - n % 3 / 2, 'mobile', 'name' FROM generate_series(1, 30000) n""";

    private static final String DOSES = """
            INSERT INTO registry.dose (reference, beneficiary, importer, programme, vaccine, dose_date, withdrawn)
            SELECT 'dose-' || n || '-' || d, 'many-' || n, 'many', CASE d WHEN 3 THEN 'polio' ELSE 'covid-19' END, 'V',
              DATE '2021-01-01' + d, d = 2
            FROM generate_series(2, 30000, 2) n, generate_series(1, 3) d""";

    private final Beneficiaries beneficiaries = new Beneficiaries();

    BeneficiariesTest() {
        beneficiaries.sql = SQL;
    }

    @BeforeAll
    static void fill() {
        SQL.update(PEOPLE);
        SQL.update(DOSES);
        SQL.update("ANALYZE registry.beneficiary, registry.dose");
    }

    @AfterAll
    static void empty() {
        SQL.update("DELETE FROM registry.dose WHERE importer = 'many'");
        SQL.update("DELETE FROM registry.beneficiary WHERE reference LIKE 'many-%'");
    }

    @Test
    void everybodyOnAMobileComesWithTheDosesOfTheProgrammeThatIsAskedAbout() {
        List<Beneficiary> found = beneficiaries.on(mobile("mobile-7"), "covid-19");

        assertThat(found).extracting(Beneficiary::reference).containsExactly("many-7", "many-8");
        assertThat(found.get(0).doses()).isEmpty();
        assertThat(found.get(1).doses()).extracting(Dose::reference).containsExactlyInAnyOrder("dose-8-1", "dose-8-2");
        assertThat(found.get(1).doses()).extracting(Dose::withdrawn).containsExactlyInAnyOrder(false, true);
    }

    @Test
    void ofAMobileThatAThousandShareOnlySomeAreRead() {
        SQL.update("UPDATE registry.beneficiary SET mobile_index = 'crowded' WHERE reference LIKE 'many-29%'");

        List<Beneficiary> found = beneficiaries.on(mobile("crowded"), "covid-19");

        assertThat(found).hasSize(24).allSatisfy(one -> assertThat(one.doses()).hasSize(isEven(one) ? 2 : 0));
    }

    @Test
    void nobodyElsesRowIsLookedAt() {
        assertThat(TestDatabase.plan(SQL, Beneficiaries.ON_MOBILE, "mobile-7", 24, "covid-19"))
                .doesNotContain("Seq Scan");
    }

    private static boolean isEven(Beneficiary one) {
        return Integer.parseInt(one.reference().substring("many-".length())) % 2 == 0;
    }

    private static MobileIndex mobile(String text) {
        return new MobileIndex(new KeyedDigest(text));
    }
}
