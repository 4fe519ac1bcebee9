package org.kycvs.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kycvs.delivery.SmsSamples.NOON;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.MovableClock;

/** Letters in the outbox that text messages wait in, too. */
class MailOutboxTest {

    private static final OutboxDatabase database = OutboxDatabase.shared();

    private final MovableClock clock = new MovableClock(NOON);
    private final Outbox outbox = database.outbox(clock);
    private final PretendServer server = new PretendServer();
    private final HandCrankedExecutor executor = new HandCrankedExecutor();
    private final MailDispatcher dispatcher = database.mailDispatcher(clock, server, executor);

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void aLetterLeavesWholeAndOnceAndItsRowIsBlank() {
        outbox.add(letter());
        dispatcher.onCommit(new MessageQueued(Channel.MAIL));
        executor.turn();
        workForSeconds(600);
        assertThat(server.taken).containsExactly(letter());
        assertThat(database.dump()).contains("SENT").doesNotContain("asha", "text");
    }

    @Test
    void aServerThatIsAwayGetsItWhenItIsBackAndIsAskedLessAndLessOften() {
        outbox.add(letter());
        server.away = true;
        workForSeconds(3_600);
        assertThat(server.refused).isBetween(12, 24);
        server.away = false;
        workForSeconds(400);
        assertThat(server.taken).containsExactly(letter());
    }

    @Test
    void atTheEndOfItsWorthItIsDropped() {
        outbox.add(letter());
        server.away = true;
        clock.forward(Duration.ofHours(24));
        workForSeconds(1);
        assertThat(server.refused).isZero();
        assertThat(database.dump()).contains("DROPPED");
    }

    @Test
    void neitherTakesWhatIsTheOthers() {
        outbox.add(letter());
        outbox.add(SmsSamples.passcode(NOON.plusSeconds(180)));
        dispatcher.onCommit(new MessageQueued(Channel.SMS));
        assertThat(executor.tasks).isEmpty();
        workForSeconds(1);
        assertThat(server.taken).hasSize(1);
        assertThat(outbox.claim(Channel.SMS, 10)).hasSize(1);
    }

    private static MailMessage letter() {
        return new MailMessage("asha@example.org", "Subject", "text\nof two lines", NOON.plus(Duration.ofHours(24)));
    }

    private void workForSeconds(int seconds) {
        for (int second = 0; second < seconds; second++) {
            dispatcher.wake();
            executor.turn();
            clock.forward(Duration.ofSeconds(1));
        }
    }

    private static final class PretendServer implements MailGateway {
        final List<MailMessage> taken = new ArrayList<>();
        boolean away;
        int refused;

        @Override
        public void submit(UUID id, MailMessage message) throws MessageNotTaken {
            if (away) {
                refused++;
                throw new MessageNotTaken("away");
            }
            taken.add(message);
        }
    }
}
