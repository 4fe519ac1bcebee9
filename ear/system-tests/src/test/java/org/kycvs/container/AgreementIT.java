package org.kycvs.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kycvs.clock.Ahead;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.Time;
import org.kycvs.onboarding.WarningOfExpiry;
import org.kycvs.organisations.RecognisingOrganisation;

/** The last day of an agreement comes, and nobody does anything. */
@ExtendWith(ArquillianExtension.class)
class AgreementIT {

    private static final int DAYS = 40;

    private static final String CLIENT = "container-employer";
    private static final String LETTERS = "SELECT count(*) FROM delivery.outbox WHERE channel = 'MAIL'";

    @Inject
    RecognisingOrganisation recognising;

    @Inject
    WarningOfExpiry warning;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private UUID id;

    @Deployment
    static EnterpriseArchive modules() {
        return Modules.withTests();
    }

    @BeforeEach
    void agree() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Time.PROGRAMME_ZONE);
        id = sql.first(
                        "UPDATE organisations.organisation SET agreement_until = ? WHERE client_id = ? RETURNING id",
                        row -> row.getObject("id", UUID.class),
                        today.plusDays(DAYS),
                        CLIENT)
                .orElseThrow();
        sql.update(
                "INSERT INTO onboarding.identity (organisation_id, contact_name, contact_email, wished, agreed, next_try_at)"
                        + " VALUES (?, 'Asha Rao', 'asha@employer.example', 1, 1, ?)",
                id,
                clock.instant());
    }

    @AfterEach
    void forget() {
        Ahead.of(Duration.ZERO);
        sql.update("UPDATE organisations.organisation SET agreement_until = NULL WHERE id = ?", id);
        sql.update("DELETE FROM onboarding.identity WHERE organisation_id = ?", id);
        sql.update("DELETE FROM onboarding.warning WHERE organisation_id = ?", id);
    }

    @Test
    void itsContactIsWrittenToThreeTimesAndTheNextCallIsRefused() {
        assertThat(lettersAfter(DAYS - 31)).isZero();
        assertThat(lettersAfter(DAYS - 30)).isOne();
        assertThat(lettersAfter(DAYS - 8)).isZero();
        assertThat(lettersAfter(DAYS - 7)).isOne();
        assertThat(lettersAfter(DAYS - 1)).isOne();
        assertThat(lettersAfter(DAYS)).isZero();
        assertThat(recognising.byClient(CLIENT)).isNotNull();

        Ahead.of(Duration.ofDays(DAYS + 1));

        assertThatThrownBy(() -> recognising.byClient(CLIENT)).hasMessage("organisation-suspended");
    }

    /** How many are written on that day, however often somebody looks. */
    private long lettersAfter(int days) {
        Ahead.of(Duration.ofDays(days));
        long before = letters();
        warning.warn();
        warning.warn();
        return letters() - before;
    }

    private long letters() {
        return sql.first(LETTERS, row -> row.getLong(1)).orElseThrow();
    }
}
