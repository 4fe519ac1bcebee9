package org.kycvs.admin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.kycvs.admin.frame.Texts;
import org.kycvs.kernel.Time;
import org.kycvs.organisations.Terms;

/** How long an agreement still lasts, in words. */
@ApplicationScoped
class Agreement {

    /** An organisation is warned so many days before. */
    private static final long SOON = 30;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Inject
    Values values;

    /** Empty if it does not end within 30 days. */
    String end(Terms terms) {
        LocalDate last = terms.agreementUntil();
        if (last == null) {
            return "";
        }
        long left = ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), Time.PROGRAMME_ZONE), last);
        if (left < 0) {
            return texts.of("agreement.over", values.day(last));
        }
        return left > SOON ? "" : texts.of(left == 0 ? "agreement.today" : "agreement.ends", left, values.day(last));
    }
}
