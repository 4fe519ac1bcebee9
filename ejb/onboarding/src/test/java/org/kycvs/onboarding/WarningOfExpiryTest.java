package org.kycvs.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.kernel.Batches;
import org.kycvs.kernel.MovableClock;
import org.kycvs.kernel.OneTransaction;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;
import org.kycvs.organisations.EndingAgreement;
import org.kycvs.organisations.EndingAgreements;

/** 30, 7 and 1 days before an agreement ends, each once. */
class WarningOfExpiryTest {

    private static final LocalDate END = LocalDate.of(2027, 3, 31);
    private static final OneTransaction OWN =
            new OneTransaction(TestDatabase.withSchema("onboarding", Applications.class));
    private static final Sql SQL = new Sql(OWN.dataSource());

    private final OrganisationId hotel = new OrganisationId(UUID.randomUUID());
    private final List<LocalDate> told = new ArrayList<>();
    private LocalDate end = END;

    @BeforeEach
    void empty() {
        SQL.update("TRUNCATE onboarding.warning");
    }

    @ParameterizedTest
    @CsvSource({"31,0", "30,30", "8,30", "7,7", "2,7", "1,1", "0,1"})
    void whichWarningIsDue(int daysLeft, int warning) {
        assertThat(WarningOfExpiry.stage(END.minusDays(daysLeft), END)).isEqualTo(warning);
    }

    @Test
    void threeWarningsInTheLastFortyDaysHoweverOftenSomebodyLooks() {
        for (int left = 40; left >= 0; left--) {
            warnOn(END.minusDays(left));
            warnOn(END.minusDays(left));
        }
        assertThat(told).hasSize(3);
    }

    @Test
    void aServerThatWasAwayTellsTheLatestOnly() {
        warnOn(END.minusDays(5));
        assertThat(told).hasSize(1);
    }

    @Test
    void aNewAgreementIsWarnedOfAnew() {
        warnOn(END.minusDays(5));
        end = END.plusYears(1);
        warnOn(END);
        assertThat(told).containsExactly(END);
        warnOn(end.minusDays(30));
        assertThat(told).containsExactly(END, end);
    }

    private void warnOn(LocalDate day) {
        WarningOfExpiry warning = new WarningOfExpiry();
        warning.clock = new MovableClock(Instant.parse(day + "T06:00:00Z"));
        warning.sql = SQL;
        warning.batches = new Batches(OWN, SQL, warning.clock);
        warning.mail = new ContactMail() {
            @Override
            void expiring(OrganisationId organisation, LocalDate until) {
                told.add(until);
            }
        };
        warning.agreements = new EndingAgreements() {
            @Override
            public List<EndingAgreement> between(LocalDate first, LocalDate last) {
                return end.isBefore(first) || end.isAfter(last) ? List.of() : List.of(new EndingAgreement(hotel, end));
            }
        };
        warning.warn();
    }
}
