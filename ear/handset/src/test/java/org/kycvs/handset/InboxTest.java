package org.kycvs.handset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The phones' memory and its two faces: JSON for tests, a page for people. */
class InboxTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T10:00:00.000999Z"), ZoneOffset.UTC);

    private final Inbox inbox = new Inbox(NOON);

    @Test
    void theNewestMessageComesFirst() {
        inbox.receive("+919000000001", "KYCVS", "first");
        inbox.receive("+919000000002", "KYCVS", "elsewhere");
        inbox.receive("+919000000001", "KYCVS", "second");

        assertThat(inbox.of("+919000000001")).extracting(ReceivedMessage::text).containsExactly("second", "first");
        assertThat(inbox.all()).extracting(ReceivedMessage::text).containsExactly("second", "elsewhere", "first");
        assertThat(inbox.newestByMobile().keySet()).containsExactly("+919000000001", "+919000000002");
    }

    @Test
    void beyondTenThousandTheOldestIsForgotten() {
        for (int number = 1; number <= Inbox.CAPACITY + 2; number++) {
            inbox.receive("+919000000001", "KYCVS", "message " + number);
        }
        List<ReceivedMessage> kept = inbox.all();
        assertThat(kept).hasSize(10_000);
        assertThat(kept.get(0).text()).isEqualTo("message 10002");
        assertThat(kept.get(9_999).text()).isEqualTo("message 3");
    }

    @Test
    void theJsonIsThatOfTheContract() {
        inbox.receive("+919000000001", "KYCVS", "Say \"no\"\\yes\n<b>");
        assertThat(json("to=%2B919000000001"))
                .isEqualTo("[{\"to\":\"+919000000001\",\"from\":\"KYCVS\",\"text\":\"Say \\\"no\\\"\\\\yes\\u000a<b>\","
                        + "\"received_at\":\"2026-11-23T10:00:00.000Z\"}]");
        assertThat(json("to=%2B919000000002")).isEqualTo("[]");
        assertThat(json(null)).startsWith("[{\"to\":\"+919000000001\"");
    }

    @Test
    void aPageLearnsThatSomethingChanged() {
        long before = inbox.changes();
        inbox.receive("+919000000001", "KYCVS", "text");
        assertThat(inbox.changes()).isNotEqualTo(before);
        long received = inbox.changes();
        inbox.clear();
        assertThat(inbox.changes()).isNotEqualTo(received);
    }

    @Test
    void aMessageNeverPrintsItsText() {
        inbox.receive("+919000000001", "KYCVS", "482913");
        assertThat(inbox.all().toString()).doesNotContain("482913").doesNotContain("9000000001");
    }

    private String json(String query) {
        return new String(new MessagesJson(inbox).get(Query.parse(query)).body(), StandardCharsets.UTF_8);
    }
}
