package org.kycvs.delivery;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Looks after what waits, every second, and forgets what ended a day ago; on every node, in no transaction. */
@Singleton
@Startup
@DependsOn("DeliverySchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimers {

    /** Blank rows tell an operator what was sent when; after a day nobody asks. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final int ERASED_AT_ONCE = 1_000;

    @Inject
    Dispatcher dispatcher;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void lookAgain() {
        dispatcher.wake();
    }

    @Schedule(hour = "*", minute = "*", persistent = false)
    void forget() {
        while (outbox.erase(clock.instant().minus(KEPT), ERASED_AT_ONCE) == ERASED_AT_ONCE) {
            // More are waiting.
        }
    }
}
