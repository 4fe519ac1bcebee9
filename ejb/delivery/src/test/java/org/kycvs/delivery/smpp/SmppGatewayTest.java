package org.kycvs.delivery.smpp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.SubmitSm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kycvs.delivery.MessageNotTaken;
import org.kycvs.delivery.MessageRefused;

/** A session with a real SMPP server. */
@Timeout(60)
class SmppGatewayTest extends WithGateway {

    private final int port = ListeningCentre.freePort();
    private final SmppGateway gateway = gateway(centre(port));

    @Test
    void aTextArrivesWithItsNumberItsSenderItsWorthAndTheWishForAReceipt() throws Exception {
        try (ListeningCentre centre = new ListeningCentre(port)) {
            gateway.tend(Runnable::run);
            gateway.submit(sms("Your code is 482913"));

            SubmitSm taken = centre.taken.get(0);
            assertThat(taken.getDestAddress()).isEqualTo("919000000001");
            assertThat(taken.getDestAddrTon()).isEqualTo((byte) 1);
            assertThat(taken.getSourceAddr()).isEqualTo("KYCVS");
            assertThat(taken.getSourceAddrTon()).isEqualTo((byte) 5);
            assertThat(taken.getValidityPeriod()).isEqualTo("000000000300000R");
            assertThat(taken.getDataCoding()).isZero();
            assertThat(taken.getRegisteredDelivery()).isEqualTo((byte) 1);
            assertThat(new String(taken.getShortMessage(), US_ASCII)).isEqualTo("Your code is 482913");
        }
    }

    @Test
    void aLongTextInAnyScriptGoesInPartsEachWithAnIdOfItsOwn() throws Exception {
        try (ListeningCentre centre = new ListeningCentre(port)) {
            gateway.tend(Runnable::run);
            assertThat(gateway.submit(sms("আপনার কোড ".repeat(10))))
                    .extracting(Object::toString)
                    .containsExactly("localhost:" + port + "/1", "localhost:" + port + "/2");
            assertThat(centre.taken).hasSize(2).allMatch(SubmitSm::isUdhi).allMatch(part -> part.getDataCoding() == 8);
            byte[] first = centre.taken.get(0).getShortMessage();
            assertThat(new String(first, 6, first.length - 6, UTF_16BE)).startsWith("আপনার কোড আপনার");
        }
    }

    @Test
    void oneSessionIsKeptForAllMessages() throws Exception {
        try (ListeningCentre centre = new ListeningCentre(port)) {
            for (int number = 0; number < 5; number++) {
                gateway.tend(Runnable::run);
                gateway.submit(sms("message " + number));
            }
            assertThat(centre.binds).containsExactly("BIND_TRX kycvs");
            assertThat(centre.taken).hasSize(5);
        }
    }

    @Test
    void aLostSessionIsOpenedAgain() throws Exception {
        try (ListeningCentre centre = new ListeningCentre(port)) {
            gateway.tend(Runnable::run);
            gateway.submit(sms("before"));
            centre.hangUp();
            tendUntil(gateway, () -> centre.binds.size() == 2 && gateway.isReady());
            gateway.submit(sms("after"));
            assertThat(centre.taken).hasSize(2);
        }
    }

    @Test
    void aCentreThatIsAwayIsNoWaitForAMessageAndIsFoundWhenItComes() throws Exception {
        gateway.tend(Runnable::run);
        assertThat(gateway.isReady()).isFalse();
        assertThatThrownBy(() -> gateway.submit(sms("nobody there"))).isInstanceOf(MessageNotTaken.class);
        try (ListeningCentre centre = new ListeningCentre(port)) {
            gateway.tend(Runnable::run);
            assertThat(centre.binds).as("within the pause").isEmpty();
            clock.forward(Duration.ofSeconds(1));
            gateway.tend(Runnable::run);
            gateway.submit(sms("after it"));
            assertThat(centre.taken).hasSize(1);
        }
    }

    @Test
    void aWrongPasswordTakesNothingAndKnocksNoMoreThanAnAbsentCentre() {
        try (ListeningCentre centre = new ListeningCentre(port)) {
            SmppGateway stranger = gateway(new SmsCentre("localhost", port, "kycvs", "wrong", ReceiptIds.SAME));
            for (int number = 0; number < 5; number++) {
                stranger.tend(Runnable::run);
                assertThatThrownBy(() -> stranger.submit(sms("x"))).isInstanceOf(MessageNotTaken.class);
            }
            assertThat(centre.binds).hasSize(1);
            assertThat(centre.taken).isEmpty();
        }
    }

    @Test
    void aRefusalIsToldByItsStatusWithoutNumberOrText() {
        try (ListeningCentre centre = new ListeningCentre(port)) {
            gateway.tend(Runnable::run);
            centre.refuseWith = SMPPConstant.STAT_ESME_RSYSERR;
            assertThatThrownBy(() -> gateway.submit(sms("482913")))
                    .isInstanceOf(MessageNotTaken.class)
                    .hasMessage("status 0x00000008")
                    .hasNoCause();
            assertThat(gateway.isReady()).isTrue();
        }
    }

    @Test
    void aRefusalForGoodIsToldApart() {
        try (ListeningCentre centre = new ListeningCentre(port)) {
            gateway.tend(Runnable::run);
            centre.refuseWith = SMPPConstant.STAT_ESME_RINVDSTADR;
            assertThatThrownBy(() -> gateway.submit(sms("482913")))
                    .isInstanceOfSatisfying(MessageRefused.class, refused -> assertThat(refused.error())
                            .hasToString("0x0000000B"));
        }
    }

    @Test
    void aCentreThatWantsFewerMessagesIsLeftAloneForAWhile() throws Exception {
        try (ListeningCentre centre = new ListeningCentre(port)) {
            gateway.tend(Runnable::run);
            centre.refuseWith = SMPPConstant.STAT_ESME_RTHROTTLED;
            assertThatThrownBy(() -> gateway.submit(sms("482913"))).hasMessage("status 0x00000058");
            centre.refuseWith = 0;
            assertThat(gateway.isReady()).isFalse();
            assertThatThrownBy(() -> gateway.submit(sms("482913"))).isInstanceOf(MessageNotTaken.class);
            assertThat(centre.taken).isEmpty();
            clock.forward(Duration.ofMillis(500));
            gateway.submit(sms("482913"));
            assertThat(centre.binds).hasSize(1);
        }
    }

    @Test
    void aCentreThatNeverAnswersCostsAMessageSevenSecondsAndTheNextOnesNothing() {
        try (ListeningCentre centre = new ListeningCentre(port)) {
            gateway.tend(Runnable::run);
            centre.beforeAnswer = this::waitForEver;
            long begun = System.nanoTime();
            assertThatThrownBy(() -> gateway.submit(sms("x"))).hasMessage("ResponseTimeoutException");
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isBetween(Duration.ofSeconds(6), Duration.ofSeconds(9));
            assertThat(gateway.isReady()).isFalse();
        }
    }
}
