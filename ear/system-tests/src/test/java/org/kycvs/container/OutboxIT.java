package org.kycvs.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kycvs.delivery.Channel;
import org.kycvs.delivery.LostMessage;
import org.kycvs.delivery.SendingSms;
import org.kycvs.delivery.SmsMessage;
import org.kycvs.delivery.WatchingOutbox;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.people.Fresh;
import org.kycvs.phone.Centres;
import org.kycvs.phone.Phone;

/** What a commit wants said goes over two real SMPP sessions, and what became of it is known. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static final URI HANDSET = URI.create("http://localhost:" + System.getenv("KYCVS_HANDSET_PORT"));
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    @Inject
    SendingSms sending;

    @Inject
    WatchingOutbox watching;

    @Inject
    Probe probe;

    @Inject
    Clock clock;

    private final Centres centres = new Centres(HANDSET);
    private final String mobile = Fresh.mobile();
    private final Phone phone = new Phone(HANDSET, mobile);

    @Deployment
    static EnterpriseArchive modules() {
        return Modules.withTests();
    }

    @AfterEach
    void aGoodDay() {
        centres.behaveWell();
    }

    @Test
    void whatArrivedIsKnownToHaveArrived() {
        long before = watching.figures(Channel.SMS).lastHour().delivered();
        send("a text of two parts ".repeat(10));
        assertThat(phone.newestOf(1)).startsWith("a text of two parts");
        await(() -> watching.figures(Channel.SMS).lastHour().delivered() > before);
    }

    @Test
    void whatDidNotArriveIsKnownByItsCode() {
        centres.behave("first", "unreachable", mobile);
        centres.behave("second", "unreachable", mobile);
        send("to nobody");
        await(() ->
                watching.lost(Channel.SMS, 1_000).stream().anyMatch(lost -> is(lost, "UNDELIVERABLE", "UNDELIV/005")));
        assertThat(phone.texts()).isEmpty();
    }

    @Test
    void whatACentreRefusesForGoodIsDeadAtOnce() {
        centres.behave("first", "refused", mobile);
        centres.behave("second", "refused", mobile);
        send("to no number");
        await(() -> watching.lost(Channel.SMS, 1_000).stream().anyMatch(lost -> is(lost, "DEAD", "0x0000000B")));
    }

    @Test
    void whileTheFirstCentreIsAwayTheSecondBringsTheText() {
        centres.behave("first", "away", "on");
        send("by the second");
        assertThat(phone.newestOf(1)).isEqualTo("by the second");
    }

    @Test
    void whileNoCentreIsThereATextWaitsAndItComesOnceWhenOneIsBack() {
        centres.behave("first", "away", "on");
        centres.behave("second", "away", "on");
        send("late");
        await(() -> !watching.figures(Channel.SMS).oldestWaits().minusSeconds(2).isNegative());
        centres.behaveWell();
        assertThat(phone.newestOf(1)).isEqualTo("late");
        await(() -> watching.figures(Channel.SMS).waiting() == 0);
        assertThat(phone.texts()).hasSize(1);
    }

    private static boolean is(LostMessage lost, String outcome, String error) {
        return lost.outcome().equals(outcome) && lost.error().orElse("").equals(error);
    }

    private void send(String text) {
        SmsMessage message =
                new SmsMessage(new MobileNumber(mobile), text, clock.instant().plus(Duration.ofMinutes(3)));
        probe.inTransaction(() -> {
            sending.send(message);
            return message;
        });
    }

    private static void await(BooleanSupplier reached) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(deadline);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
