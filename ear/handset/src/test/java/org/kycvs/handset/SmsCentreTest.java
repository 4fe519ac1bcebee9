package org.kycvs.handset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter.Message_payload;
import org.jsmpp.bean.OptionalParameter.Sar_msg_ref_num;
import org.jsmpp.bean.OptionalParameter.Sar_segment_seqnum;
import org.jsmpp.bean.OptionalParameter.Sar_total_segments;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.util.DeliveryReceiptState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real SMPP client submits is what the phone shows. */
class SmsCentreTest {

    private static final String ASHA = "919000000001";

    private static RunningHandset handset;

    @BeforeAll
    static void start() {
        handset = new RunningHandset();
    }

    @AfterAll
    static void stop() {
        handset.close();
    }

    @BeforeEach
    void forget() {
        handset.send("DELETE", handset.webPort, "/messages");
    }

    @Test
    void aTextInTheDefaultAlphabetKeepsItsOddCharacters() throws Exception {
        byte[] septets =
                bytes(0x00, 'h', 'o', 's', 't', ' ', '#', '1', '2', '3', '4', '5', '6', ' ', 0x1B, 0x65, 0x02, 0x11);
        try (SmsClient client = handset.client()) {
            client.submit(ASHA, SmsClient.GSM, septets);
        }
        assertThat(received()).contains("\"text\":\"@host #123456 €$_\"");
    }

    @Test
    void aTextInAnyScriptArrivesWhole() throws Exception {
        try (SmsClient client = handset.client()) {
            client.submit(ASHA, SmsClient.UCS_2, "আপনার কোড 482913 🙏".getBytes(UTF_16BE));
        }
        assertThat(received()).contains("আপনার কোড 482913 \\ud83d\\ude4f");
    }

    @Test
    void aLongTextMayComeInThePayload() throws Exception {
        String text = "0123456789".repeat(60);
        try (SmsClient client = handset.client()) {
            client.submit(ASHA, SmsClient.GSM, new byte[0], new Message_payload(text.getBytes(US_ASCII)));
        }
        assertThat(received()).contains("\"text\":\"" + text + "\"");
    }

    @Test
    void partsAreJoinedInWhateverOrderTheyCome() throws Exception {
        try (SmsClient client = handset.client()) {
            client.submit(ASHA, SmsClient.GSM, SmsClient.WITH_HEADER, 0, part(bytes(5, 0, 3, 7, 3, 3), "three"));
            client.submit(ASHA, SmsClient.GSM, SmsClient.WITH_HEADER, 0, part(bytes(5, 0, 3, 7, 3, 1), "one "));
            assertThat(received()).isEqualTo("[]");
            client.submit(ASHA, SmsClient.GSM, SmsClient.WITH_HEADER, 0, part(bytes(5, 0, 3, 7, 3, 2), "two "));
        }
        assertThat(received()).contains("\"text\":\"one two three\"").doesNotContain("},{");
    }

    @Test
    void partsMayBeNumberedWithSixteenBits() throws Exception {
        try (SmsClient client = handset.client()) {
            client.submit(ASHA, SmsClient.GSM, SmsClient.WITH_HEADER, 0, part(bytes(6, 8, 4, 1, 200, 2, 1), "one "));
            client.submit(
                    ASHA, SmsClient.GSM, SmsClient.WITH_HEADER, 0, part(bytes(6, 8, 4, 1, 201, 2, 2), "of another"));
            client.submit(ASHA, SmsClient.GSM, SmsClient.WITH_HEADER, 0, part(bytes(6, 8, 4, 1, 200, 2, 2), "two"));
        }
        assertThat(received()).contains("\"text\":\"one two\"").doesNotContain("another");
    }

    @Test
    void partsMayBeNumberedByOptionalParameters() throws Exception {
        try (SmsClient client = handset.client()) {
            for (int number = 1; number <= 2; number++) {
                client.submit(
                        ASHA,
                        SmsClient.GSM,
                        ("part " + number + " ").getBytes(US_ASCII),
                        new Sar_msg_ref_num((short) 77),
                        new Sar_total_segments((byte) 2),
                        new Sar_segment_seqnum((byte) number));
            }
        }
        assertThat(received()).contains("\"text\":\"part 1 part 2 \"");
    }

    @Test
    void everyMessageHasAnIdOfItsOwn() throws Exception {
        try (SmsClient client = handset.client()) {
            String first = client.submit(ASHA, SmsClient.GSM, "a".getBytes(US_ASCII));
            String second = client.submit(ASHA, SmsClient.GSM, "b".getBytes(US_ASCII));
            assertThat(first).isNotBlank().isNotEqualTo(second);
        }
    }

    @ParameterizedTest
    @CsvSource({"kycvs,wrong", "other,kycvssms", "'',''"})
    void wrongCredentialsDoNotBind(String systemId, String password) {
        assertThatThrownBy(() -> SmsClient.bind(handset.smppPort, systemId, password))
                .hasMessageContaining("negative bind response");
    }

    @Test
    void aLinkIsAnsweredWhenItIsEnquired() {
        try (SmsClient client = handset.client()) {
            assertThatCode(client::probe).doesNotThrowAnyException();
        }
    }

    @Test
    void aReceiptFollowsWhereItWasAskedForAndQuotesNoText() throws Exception {
        try (SmsClient client = handset.client()) {
            client.submit(ASHA, SmsClient.GSM, "not asked".getBytes(US_ASCII));
            String id = client.submit(ASHA, SmsClient.GSM, 0, SmsClient.ASKS_RECEIPT, "482913".getBytes(US_ASCII));

            DeliverSm receipt = client.receipts.poll(5, SECONDS);
            assertThat(receipt.getShortMessageAsDeliveryReceipt().getId()).isEqualTo(id);
            assertThat(receipt.getShortMessageAsDeliveryReceipt().getFinalStatus())
                    .isEqualTo(DeliveryReceiptState.DELIVRD);
            assertThat(new String(receipt.getShortMessage(), ISO_8859_1)).doesNotContain("482913");
            assertThat(client.receipts).isEmpty();
        }
    }

    @Test
    void aReceiptReachesTheReceiverWhereTheTransmitterCannotListen() throws Exception {
        try (SmsClient receiver = SmsClient.bind(handset.smppPort, "kycvs", "kycvssms", BindType.BIND_RX);
                SmsClient transmitter = SmsClient.bind(handset.smppPort, "kycvs", "kycvssms", BindType.BIND_TX)) {
            transmitter.submit(ASHA, SmsClient.GSM, 0, SmsClient.ASKS_RECEIPT, "text".getBytes(US_ASCII));
            assertThat(receiver.receipts.poll(5, SECONDS)).isNotNull();
        }
    }

    @Test
    void whatCannotBeReadIsRefusedAndTheSessionGoesOn() throws Exception {
        byte unknownCoding = 4;
        try (SmsClient client = handset.client()) {
            assertRefused(0x0B, () -> client.submit("", SmsClient.GSM, "x".getBytes(US_ASCII)));
            assertRefused(0x0B, () -> client.submit("12ab34", SmsClient.GSM, "x".getBytes(US_ASCII)));
            assertRefused(0x104, () -> client.submit(ASHA, unknownCoding, "x".getBytes(US_ASCII)));
            assertRefused(0x43, () -> client.submit(ASHA, SmsClient.GSM, SmsClient.WITH_HEADER, 0, bytes(9, 0, 3)));
            assertRefused(
                    0x43, () -> client.submit(ASHA, SmsClient.GSM, SmsClient.WITH_HEADER, 0, bytes(5, 0, 3, 1, 2, 3)));
            client.submit(ASHA, SmsClient.GSM, "still here".getBytes(US_ASCII));
        }
        assertThat(received()).contains("still here").doesNotContain("},{");
    }

    private static void assertRefused(int status, org.assertj.core.api.ThrowableAssert.ThrowingCallable submission) {
        assertThatThrownBy(submission).isInstanceOfSatisfying(NegativeResponseException.class, refusal -> assertThat(
                        refusal.getCommandStatus())
                .isEqualTo(status));
    }

    private static String received() {
        return handset.get("/messages?to=%2B" + ASHA).body();
    }

    private static byte[] part(byte[] header, String text) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes(header);
        octets.writeBytes(text.getBytes(US_ASCII));
        return octets.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] octets = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            octets[i] = (byte) values[i];
        }
        return octets;
    }
}
