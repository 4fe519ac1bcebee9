package org.kycvs.delivery.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.jsmpp.SMPPConstant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.delivery.Logged;
import org.kycvs.delivery.MessageNotTaken;
import org.kycvs.delivery.MessageRefused;

/** The second centre does the first one's work, and gives it back. */
@Timeout(60)
class TwoCentresTest extends WithGateway {

    private final int firstPort = ListeningCentre.freePort();
    private final int secondPort = ListeningCentre.freePort();
    private final SmppGateway gateway = gateway(centre(firstPort), centre(secondPort));

    @Test
    void bothAreBoundAndTheFirstDoesTheWork() throws Exception {
        try (ListeningCentre first = new ListeningCentre(firstPort);
                ListeningCentre second = new ListeningCentre(secondPort)) {
            gateway.tend(Runnable::run);
            gateway.submit(sms("x"));
            assertThat(first.taken).hasSize(1);
            assertThat(second.taken).isEmpty();
            assertThat(second.binds).hasSize(1);
        }
    }

    @Test
    void whileTheFirstIsAwayTheSecondTakesAllAndGivesBackByItself() throws Exception {
        try (ListeningCentre second = new ListeningCentre(secondPort)) {
            gateway.tend(Runnable::run);
            gateway.submit(sms("x"));
            assertThat(second.taken).hasSize(1);
            try (ListeningCentre first = new ListeningCentre(firstPort)) {
                tendUntil(gateway, () -> !first.binds.isEmpty());
                clock.forward(Duration.ofSeconds(8));
                gateway.submit(sms("x"));
                assertThat(first.taken).hasSize(1);
                assertThat(second.taken).hasSize(1);
            }
        }
    }

    @Test
    void withBothAwayNothingIsTakenAndWithBothBackTheFirstTakesIt() throws Exception {
        gateway.tend(Runnable::run);
        assertThat(gateway.isReady()).isFalse();
        assertThatThrownBy(() -> gateway.submit(sms("x"))).isInstanceOf(MessageNotTaken.class);
        try (ListeningCentre first = new ListeningCentre(firstPort);
                ListeningCentre second = new ListeningCentre(secondPort)) {
            tendUntil(gateway, () -> first.binds.size() + second.binds.size() == 2 && gateway.isReady());
            clock.forward(Duration.ofSeconds(8));
            gateway.submit(sms("x"));
            assertThat(first.taken).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL})
    void whatTheFirstHasNoRoomForGoesByTheSecondAtOnceUntilTheFirstHasRested(int status) throws Exception {
        try (ListeningCentre first = new ListeningCentre(firstPort);
                ListeningCentre second = new ListeningCentre(secondPort)) {
            gateway.tend(Runnable::run);
            first.refuseWith = status;
            gateway.submit(sms("x"));
            first.refuseWith = 0;
            gateway.submit(sms("x"));
            assertThat(second.taken).hasSize(2);
            clock.forward(Duration.ofMillis(500));
            gateway.submit(sms("x"));
            assertThat(first.taken).hasSize(1);
        }
    }

    @Test
    void whatTheFirstDoesNotAnswerGoesByTheSecondInBoundedTime() throws Exception {
        try (ListeningCentre first = new ListeningCentre(firstPort);
                ListeningCentre second = new ListeningCentre(secondPort)) {
            gateway.tend(Runnable::run);
            first.beforeAnswer = this::waitForEver;
            gateway.submit(sms("x"));
            gateway.submit(sms("x"));
            assertThat(first.taken).hasSize(1);
            assertThat(second.taken).hasSize(2);
        }
    }

    @Test
    void ofALongTextTheSecondTakesThePartsThatTheFirstDidNot() throws Exception {
        try (ListeningCentre first = new ListeningCentre(firstPort);
                ListeningCentre second = new ListeningCentre(secondPort)) {
            gateway.tend(Runnable::run);
            first.beforeAnswer = () -> first.refuseWith = SMPPConstant.STAT_ESME_RTHROTTLED;
            assertThat(gateway.submit(sms("a".repeat(400))))
                    .extracting(Object::toString)
                    .containsExactly(
                            "localhost:" + firstPort + "/1",
                            "localhost:" + secondPort + "/1",
                            "localhost:" + secondPort + "/2");
        }
    }

    @Test
    void aNoForGoodIsNotAskedAgainElsewhere() {
        try (ListeningCentre first = new ListeningCentre(firstPort);
                ListeningCentre second = new ListeningCentre(secondPort)) {
            gateway.tend(Runnable::run);
            first.refuseWith = SMPPConstant.STAT_ESME_RINVDSTADR;
            assertThatThrownBy(() -> gateway.submit(sms("x"))).isInstanceOf(MessageRefused.class);
            assertThat(second.taken).isEmpty();
        }
    }

    @Test
    void theLogNamesBothOncePerChange() throws Exception {
        try (Logged logged = new Logged(CentreHealth.class);
                ListeningCentre first = new ListeningCentre(firstPort);
                ListeningCentre second = new ListeningCentre(secondPort)) {
            gateway.tend(Runnable::run);
            first.refuseWith = SMPPConstant.STAT_ESME_RTHROTTLED;
            for (int second8 = 0; second8 < 5; second8++) {
                gateway.submit(sms("x"));
                clock.forward(Duration.ofSeconds(8));
                gateway.tend(Runnable::run);
            }
            first.refuseWith = 0;
            clock.forward(Duration.ofSeconds(10));
            gateway.tend(Runnable::run);
            gateway.tend(Runnable::run);
            assertThat(second.taken).hasSize(5);
            assertThat(logged.lines)
                    .containsExactly(
                            "WARNING The SMS centre kycvs@localhost:" + firstPort
                                    + " takes no messages: status 0x00000058; messages go by kycvs@localhost:"
                                    + secondPort,
                            "INFO The SMS centre kycvs@localhost:" + firstPort + " takes messages again");
        }
    }
}
