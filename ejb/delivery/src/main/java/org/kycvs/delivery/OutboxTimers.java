package org.kycvs.delivery;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.kycvs.kernel.Sql.SqlFailed;

/**
 * Looks after what waits, every second, and forgets what ended a day ago; on every node, in no transaction. The one never
 * waits for the other.
 */
@Singleton
@Startup
@DependsOn("DeliverySchema")
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimers {

    private static final Logger LOG = System.getLogger(OutboxTimers.class.getName());

    /** Blank rows tell an operator what was sent when; after a day nobody asks. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final int ERASED_AT_ONCE = 1_000;

    @Inject
    SmsDispatcher sms;

    @Inject
    MailDispatcher mail;

    @Inject
    Outbox outbox;

    @Inject
    DatabaseWatch database;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void lookAgain() {
        if (database.isWorthAsking()) {
            sms.wake();
            mail.wake();
        }
    }

    @Schedule(hour = "*", minute = "*", persistent = false)
    void forget() {
        try {
            while (outbox.erase(clock.instant().minus(KEPT), ERASED_AT_ONCE) == ERASED_AT_ONCE) {
                // More are waiting.
            }
        } catch (SqlFailed toldAlready) {
            LOG.log(Level.DEBUG, "Nothing is forgotten while the database is away");
        }
    }
}
