package org.kycvs.handset;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.util.DeliveryReceiptState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trouble on demand, as a real SMPP client meets it. */
class CentresTest {

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
    void aGoodDay() {
        assertThat(handset.send("DELETE", handset.webPort, "/centres").statusCode())
                .isEqualTo(204);
        handset.send("DELETE", handset.webPort, "/messages");
    }

    @Test
    void aSlowCentreAnswersAfterItsDelay() throws Exception {
        handset.behave("centre=first&delay_ms=300");
        try (SmsClient client = handset.client()) {
            long begun = System.nanoTime();
            submit(client, ASHA);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(290));
        }
    }

    @Test
    void aFullCentreSaysSo() throws Exception {
        handset.behave("centre=first&per_second=0");
        try (SmsClient client = handset.client()) {
            assertRefused(0x58, () -> submit(client, ASHA));
            handset.behave("centre=first");
            submit(client, ASHA);
        }
    }

    @Test
    void aNumberIsRefusedAndTheOthersAreNot() throws Exception {
        handset.behave("centre=first&refused=9000000002+%2B919000000003");
        try (SmsClient client = handset.client()) {
            assertRefused(0x0B, () -> submit(client, "919000000002"));
            assertRefused(0x0B, () -> submit(client, "919000000003"));
            submit(client, ASHA);
        }
    }

    @Test
    void whatReachesNobodyIsTakenAndToldAsLost() throws Exception {
        handset.behave("centre=first&unreachable=9000000001");
        try (SmsClient client = handset.client()) {
            submit(client, ASHA);
            DeliverSm receipt = client.receipts.poll(5, SECONDS);
            assertThat(receipt.getShortMessageAsDeliveryReceipt().getFinalStatus())
                    .isEqualTo(DeliveryReceiptState.UNDELIV);
            assertThat(receipt.getShortMessageAsDeliveryReceipt().getError()).isEqualTo("005");
            assertThat(handset.get("/messages").body()).isEqualTo("[]");
        }
    }

    @Test
    void aCentreMayKeepSilentAboutWhatArrived() throws Exception {
        handset.behave("centre=first&no_receipts=on");
        try (SmsClient client = handset.client()) {
            submit(client, ASHA);
            handset.behave("centre=first");
            submit(client, ASHA);
            assertThat(client.receipts.poll(5, SECONDS)).isNotNull();
            assertThat(client.receipts).isEmpty();
        }
    }

    @Test
    void aCentreThatIsAwayCutsItsSessionsAndIsThereAgainAtTheSamePort() throws Exception {
        try (SmsClient client = handset.client()) {
            assertThat(handset.behave("centre=first&away=on").statusCode()).isEqualTo(303);
            assertThatThrownBy(() -> submit(client, ASHA)).isNotNull();
            assertThatThrownBy(handset::client).hasMessageContaining("refused");
            try (SmsClient other = SmsClient.bind(handset.secondSmppPort, "kycvs", "kycvssms")) {
                submit(other, ASHA);
            }
        }
        handset.behave("centre=first");
        try (SmsClient client = handset.client()) {
            submit(client, ASHA);
        }
        assertThat(handset.get("/messages").body()).contains("},{");
    }

    @Test
    void partsOfOneTextMayComeByBoth() throws Exception {
        try (SmsClient first = handset.client();
                SmsClient second = SmsClient.bind(handset.secondSmppPort, "kycvs", "kycvssms")) {
            first.submit(ASHA, SmsClient.GSM, SmsClient.WITH_HEADER, 0, new byte[] {5, 0, 3, 7, 2, 1, 'a'});
            second.submit(ASHA, SmsClient.GSM, SmsClient.WITH_HEADER, 0, new byte[] {5, 0, 3, 7, 2, 2, 'b'});
        }
        assertThat(handset.get("/messages").body()).contains("\"text\":\"ab\"");
    }

    @Test
    void thePageShowsHowTheyBehave() {
        handset.behave("centre=second&delay_ms=1200&per_second=3&away=on&refused=9000000002");
        assertThat(handset.get("/centres").body())
                .contains("The first centre, port " + handset.smppPort)
                .contains("value=\"1200\"")
                .contains("value=\"3\"")
                .contains("value=\"+919000000002\"")
                .containsOnlyOnce(" checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "centre=third", "centre=first&delay_ms=-1", "centre=first&per_second=many"})
    void whatCannotBeReadChangesNothing(String form) {
        assertThat(handset.behave(form).statusCode()).isEqualTo(400);
        assertThat(handset.get("/centres").body()).contains("value=\"0\"").doesNotContain("checked");
    }

    @Test
    void anotherSitesPageAndAnEndlessFormAreRefused() {
        assertThat(handset.behave("centre=first&away=on", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(handset.behave("refused=" + "1".repeat(10_000)).statusCode()).isEqualTo(413);
        assertThat(handset.behave("centre=first", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(303);
    }

    private static void submit(SmsClient client, String to) throws Exception {
        client.submit(to, SmsClient.GSM, 0, SmsClient.ASKS_RECEIPT, "text".getBytes(US_ASCII));
    }

    private static void assertRefused(int status, ThrowingCallable submission) {
        assertThatThrownBy(submission).isInstanceOfSatisfying(NegativeResponseException.class, refusal -> assertThat(
                        refusal.getCommandStatus())
                .isEqualTo(status));
    }
}
