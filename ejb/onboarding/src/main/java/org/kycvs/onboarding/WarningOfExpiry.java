package org.kycvs.onboarding;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kycvs.kernel.Batches;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.Time;
import org.kycvs.organisations.EndingAgreement;
import org.kycvs.organisations.EndingAgreements;

/** Writes to an organisation's contact 30, 7 and 1 days before its agreement ends, each once, whichever node is first. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WarningOfExpiry {

    static final List<Integer> DAYS_BEFORE = List.of(1, 7, 30);

    private static final String JOB = "onboarding.warning";
    private static final int AT_ONCE = 100;

    private static final String ONCE = """
            INSERT INTO onboarding.warning (organisation_id, agreement_until, days) VALUES (?, ?, ?)
            ON CONFLICT DO NOTHING""";

    private static final String FORGET = """
            DELETE FROM onboarding.warning WHERE ctid IN
              (SELECT ctid FROM onboarding.warning WHERE agreement_until < ? LIMIT ? FOR UPDATE SKIP LOCKED)""";

    @Inject
    Batches batches;

    @Inject
    EndingAgreements agreements;

    @Inject
    ContactMail mail;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Often, so that a node that was away in the morning warns at noon. */
    @Schedule(hour = "*", minute = "10", persistent = false)
    public void warn() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Time.PROGRAMME_ZONE);
        for (int days : DAYS_BEFORE) {
            batches.attempt(JOB, () -> batches.run(JOB, AT_ONCE, most -> warn(today, days, most)));
        }
        batches.erase(JOB, FORGET, today);
    }

    private int warn(LocalDate today, int days, int most) {
        List<EndingAgreement> due = agreements.between(today, today.plusDays(days)).stream()
                .filter(ending -> stage(today, ending.until()) == days)
                .filter(ending -> first(ending.organisation(), ending.until(), days))
                .limit(most)
                .toList();
        due.forEach(ending -> mail.expiring(ending.organisation(), ending.until()));
        return due.size();
    }

    /** Of several warnings that are due, the latest says all. */
    static int stage(LocalDate today, LocalDate until) {
        long left = today.until(until, java.time.temporal.ChronoUnit.DAYS);
        return DAYS_BEFORE.stream().filter(days -> left <= days).findFirst().orElse(0);
    }

    private boolean first(OrganisationId organisation, LocalDate until, int days) {
        return sql.update(ONCE, organisation.value(), until, days) == 1;
    }
}
