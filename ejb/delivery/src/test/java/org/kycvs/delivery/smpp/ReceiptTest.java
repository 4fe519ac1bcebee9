package org.kycvs.delivery.smpp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Message_payload;
import org.jsmpp.bean.OptionalParameter.Message_state;
import org.jsmpp.bean.OptionalParameter.Receipted_message_id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Receipts as centres really write them. */
class ReceiptTest {

    private static final int RECEIPT = 0x04;
    private static final int NOTIFICATION_ON_THE_WAY = 0x20;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by the book | SAME | id:0000000012 sub:001 dlvrd:001 submit date:2611231200 done date:2611231201 stat:DELIVRD err:000 text:Your code is 48 | 12 | ",
                "seconds in its dates | SAME | id:12 sub:1 dlvrd:1 submit date:261123120000 done date:261123120105 stat:DELIVRD err:0 text: | 12 | ",
                "capital fields, no text | SAME | Id:4F2A Sub:001 Dlvrd:000 Stat:EXPIRED Err:027 | 4f2a | EXPIRED/027",
                "a space after the colon | SAME | id: 12 stat: UNDELIV err: 5 | 12 | UNDELIV/5",
                "no error code | SAME | id:12 stat:REJECTD | 12 | REJECTD",
                "an error that is none | SAME | id:12 stat:DELETED err:?! text:x | 12 | DELETED",
                "an id with hyphens | SAME | id:0f8fad5b-d9cb-469f stat:UNKNOWN err:001 | f8fad5b-d9cb-469f | UNKNOWN/001",
                "decimal for hexadecimal | DECIMAL | id:6699 stat:DELIVRD err:000 | 1a2b | ",
                "hexadecimal for decimal | HEXADECIMAL | id:00001A2B stat:DELIVRD err:000 | 6699 | ",
                "no number after all | DECIMAL | id:1a2b stat:DELIVRD err:000 | 1a2b | ",
                "a text that looks like fields | SAME | id:12 stat:DELIVRD err:000 text:stat:EXPIRED id:13 | 12 | "
            },
            nullValues = "")
    void aTextIsReadFieldByField(String how, ReceiptIds ids, String text, String id, String error) {
        assertThat(Receipt.read(centre(ids), told(RECEIPT, text))).hasValueSatisfying(receipt -> {
            assertThat(receipt.id()).hasToString("sms.example:2775/" + id);
            assertThat(receipt.error().map(Object::toString).orElse(null)).isEqualTo(error);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id:12 stat:ENROUTE err:000",
                "id:12 stat:ACCEPTD err:000",
                "id:12 err:000",
                "stat:DELIVRD err:000",
                "id: stat:DELIVRD",
                "paid:12 stat:DELIVRD",
                ""
            })
    void whatIsNotFinalOrCannotBeFoundIsLeft(String text) {
        assertThat(Receipt.read(centre(ReceiptIds.SAME), told(RECEIPT, text))).isEmpty();
    }

    @Test
    void parametersComeBeforeTheText() {
        DeliverSm told = told(RECEIPT, "id:13 stat:DELIVRD err:005");
        told.setOptionalParameters(new Receipted_message_id("0012"), new Message_state((byte) 5));
        assertThat(Receipt.read(centre(ReceiptIds.DECIMAL), told)).hasValueSatisfying(receipt -> {
            assertThat(receipt.id()).hasToString("sms.example:2775/12");
            assertThat(receipt.error()).hasToString("Optional[UNDELIV/005]");
        });
    }

    @Test
    void theTextMayComeInThePayload() {
        DeliverSm told = told(RECEIPT, "");
        told.setOptionalParameters(
                new OptionalParameter[] {new Message_payload("id:12 stat:DELIVRD".getBytes(ISO_8859_1))});
        assertThat(Receipt.read(centre(ReceiptIds.SAME), told)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, NOTIFICATION_ON_THE_WAY})
    void whatIsNoReceiptIsNotReadAsOne(int esmClass) {
        assertThat(Receipt.read(centre(ReceiptIds.SAME), told(esmClass, "id:12 stat:DELIVRD")))
                .isEmpty();
    }

    private static SmsCentre centre(ReceiptIds ids) {
        return new SmsCentre("sms.example", 2775, "kycvs", "secret", ids);
    }

    private static DeliverSm told(int esmClass, String text) {
        DeliverSm told = new DeliverSm();
        told.setEsmClass((byte) esmClass);
        told.setShortMessage(text.getBytes(ISO_8859_1));
        return told;
    }
}
