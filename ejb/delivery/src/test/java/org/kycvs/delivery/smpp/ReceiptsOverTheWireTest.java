package org.kycvs.delivery.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsmpp.extra.NegativeResponseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kycvs.delivery.ReceiptId;
import org.kycvs.delivery.SmsReceipt;

/** Receipts that a real SMPP server tells, and the ids by which their messages are known. */
@Timeout(60)
class ReceiptsOverTheWireTest extends WithGateway {

    private final int port = ListeningCentre.freePort();

    @Test
    void aReceiptNamesTheMessageThatWasHandedOver() throws Exception {
        SmppGateway gateway = gateway(centre(port));
        try (ListeningCentre centre = new ListeningCentre(port)) {
            gateway.tend(Runnable::run);
            List<ReceiptId> ids = gateway.submit(sms("text"));
            centre.say("id:1 sub:001 dlvrd:001 stat:DELIVRD err:000 text:482913");
            SmsReceipt receipt = receipts.poll(5, TimeUnit.SECONDS);
            assertThat(ids).containsExactly(receipt.id());
            assertThat(receipt.error()).isEmpty();
            assertThat(receipt.toString()).doesNotContain("482913");
        }
    }

    @Test
    void hexadecimalAnswersAndDecimalReceiptsMeet() throws Exception {
        SmppGateway gateway =
                gateway(new SmsCentre("localhost", port, "kycvs", ListeningCentre.PASSWORD, ReceiptIds.DECIMAL));
        try (ListeningCentre centre = new ListeningCentre(port)) {
            centre.ids = number -> "%08X".formatted(0x1A2B + number);
            gateway.tend(Runnable::run);
            List<ReceiptId> ids = gateway.submit(sms("text"));
            centre.say("id:" + 0x1A2C + " stat:UNDELIV err:005");
            SmsReceipt receipt = receipts.poll(5, TimeUnit.SECONDS);
            assertThat(ids).containsExactly(receipt.id());
            assertThat(receipt.error()).hasToString("Optional[UNDELIV/005]");
        }
    }

    @Test
    void aReceiptThatComesBeforeTheAnswerIsTaken() throws Exception {
        SmppGateway gateway = gateway(centre(port));
        try (ListeningCentre centre = new ListeningCentre(port)) {
            gateway.tend(Runnable::run);
            centre.beforeAnswer = () -> assertThatCode(() -> centre.say("id:1 stat:DELIVRD err:000"))
                    .doesNotThrowAnyException();
            assertThat(gateway.submit(sms("text")))
                    .containsExactly(receipts.poll(5, TimeUnit.SECONDS).id());
        }
    }

    @Test
    void aReceiptThatThereIsNoRoomForStaysWithTheCentre() throws Exception {
        SmppGateway gateway = gateway(centre(port));
        try (ListeningCentre centre = new ListeningCentre(port)) {
            gateway.tend(Runnable::run);
            gateway.submit(sms("text"));
            roomForReceipts = false;
            assertThatThrownBy(() -> centre.say("id:1 stat:DELIVRD err:000"))
                    .isInstanceOfSatisfying(
                            NegativeResponseException.class,
                            refused -> assertThat(refused.getCommandStatus()).isEqualTo(0x64));
            roomForReceipts = true;
            centre.say("id:1 stat:DELIVRD err:000");
            assertThat(receipts).hasSize(1);
        }
    }

    @Test
    void whatIsNoReceiptIsAcknowledgedAndForgotten() throws Exception {
        SmppGateway gateway = gateway(centre(port));
        try (ListeningCentre centre = new ListeningCentre(port)) {
            gateway.tend(Runnable::run);
            gateway.submit(sms("text"));
            assertThatCode(() -> centre.say("STOP")).doesNotThrowAnyException();
            assertThat(receipts).isEmpty();
        }
    }
}
