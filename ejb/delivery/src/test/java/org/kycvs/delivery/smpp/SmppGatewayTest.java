package org.kycvs.delivery.smpp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.SubmitSm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kycvs.delivery.SmsMessage;
import org.kycvs.delivery.SmsNotTaken;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.MovableClock;

/** A session with a real SMPP server. */
@Timeout(60)
class SmppGatewayTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T12:00:00Z"));
    private final int port = ListeningCentre.freePort();
    private final SmppGateway gateway = gateway(ListeningCentre.PASSWORD);

    @AfterEach
    void hangUp() {
        gateway.close();
    }

    @Test
    void aTextArrivesWithItsNumberItsSenderAndItsWorth() throws Exception {
        try (ListeningCentre centre = new ListeningCentre(port)) {
            gateway.submit(sms("Your code is 482913"));

            SubmitSm taken = centre.taken.get(0);
            assertThat(taken.getDestAddress()).isEqualTo("919000000001");
            assertThat(taken.getDestAddrTon()).isEqualTo((byte) 1);
            assertThat(taken.getSourceAddr()).isEqualTo("KYCVS");
            assertThat(taken.getSourceAddrTon()).isEqualTo((byte) 5);
            assertThat(taken.getValidityPeriod()).isEqualTo("000000000300000R");
            assertThat(taken.getDataCoding()).isZero();
            assertThat(taken.getRegisteredDelivery()).isZero();
            assertThat(new String(taken.getShortMessage(), US_ASCII)).isEqualTo("Your code is 482913");
        }
    }

    @Test
    void aLongTextInAnyScriptGoesInParts() throws Exception {
        try (ListeningCentre centre = new ListeningCentre(port)) {
            gateway.submit(sms("আপনার কোড ".repeat(10)));
            assertThat(centre.taken).hasSize(2).allMatch(SubmitSm::isUdhi).allMatch(part -> part.getDataCoding() == 8);
            byte[] first = centre.taken.get(0).getShortMessage();
            assertThat(new String(first, 6, first.length - 6, UTF_16BE)).startsWith("আপনার কোড আপনার");
        }
    }

    @Test
    void oneSessionIsKeptForAllMessages() throws Exception {
        try (ListeningCentre centre = new ListeningCentre(port)) {
            for (int number = 0; number < 5; number++) {
                gateway.submit(sms("message " + number));
            }
            assertThat(centre.binds).containsExactly("BIND_TRX kycvs");
            assertThat(centre.taken).hasSize(5);
        }
    }

    @Test
    void aLostSessionIsOpenedAgain() throws Exception {
        try (ListeningCentre centre = new ListeningCentre(port)) {
            gateway.submit(sms("before"));
            centre.hangUp();
            submitUntilTaken();
            assertThat(centre.binds).hasSize(2);
        }
    }

    @Test
    void aCentreThatIsAwayIsNoLongWaitAndIsFoundWhenItComes() throws Exception {
        assertThatThrownBy(() -> gateway.submit(sms("nobody there"))).isInstanceOf(SmsNotTaken.class);
        try (ListeningCentre centre = new ListeningCentre(port)) {
            assertThatThrownBy(() -> gateway.submit(sms("within the pause"))).isInstanceOf(SmsNotTaken.class);
            assertThat(centre.binds).isEmpty();
            clock.forward(Duration.ofSeconds(1));
            gateway.submit(sms("after it"));
            assertThat(centre.taken).hasSize(1);
        }
    }

    @Test
    void aWrongPasswordTakesNothingAndKnocksNoMoreThanAnAbsentCentre() {
        try (ListeningCentre centre = new ListeningCentre(port);
                SmppGateway stranger = gateway("wrong")) {
            for (int number = 0; number < 5; number++) {
                assertThatThrownBy(() -> stranger.submit(sms("x"))).isInstanceOf(SmsNotTaken.class);
            }
            assertThat(centre.binds).hasSize(1);
            assertThat(centre.taken).isEmpty();
        }
    }

    @Test
    void aRefusalIsToldByItsStatusWithoutNumberOrText() throws Exception {
        try (ListeningCentre centre = new ListeningCentre(port)) {
            centre.refuseWith = SMPPConstant.STAT_ESME_RTHROTTLED;
            assertThatThrownBy(() -> gateway.submit(sms("482913")))
                    .isInstanceOf(SmsNotTaken.class)
                    .hasMessage("status 0x00000058")
                    .hasNoCause();
            centre.refuseWith = 0;
            gateway.submit(sms("482913"));
            assertThat(centre.binds).hasSize(1);
        }
    }

    @Test
    void whatTheCentreSaysUnaskedIsAcknowledgedAndForgotten() throws Exception {
        try (ListeningCentre centre = new ListeningCentre(port)) {
            gateway.submit(sms("text"));
            assertThatCode(() -> centre.say("id:1 stat:DELIVRD text:482913")).doesNotThrowAnyException();
        }
    }

    /** That the other side hung up is noticed a moment later; until then a message may be refused, never lost. */
    private void submitUntilTaken() {
        for (int attempt = 0; attempt < 100; attempt++) {
            try {
                gateway.submit(sms("after"));
                return;
            } catch (SmsNotTaken notYet) {
                clock.forward(Duration.ofSeconds(10));
            }
        }
        throw new AssertionError("never taken");
    }

    private SmppGateway gateway(String password) {
        return new SmppGateway(new SmsCentre("localhost", port, "kycvs", password), Sender.of("KYCVS"), clock);
    }

    private SmsMessage sms(String text) {
        Instant notAfter = clock.instant().plusSeconds(180);
        return new SmsMessage(new MobileNumber("+919000000001"), text, notAfter);
    }
}
