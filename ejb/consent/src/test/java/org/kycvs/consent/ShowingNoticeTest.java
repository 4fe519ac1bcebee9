package org.kycvs.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kycvs.consent.ConsentSamples.DECIDED;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.ConsentId;
import org.kycvs.kernel.OneTransaction;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Sha256;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;
import org.kycvs.words.Languages;
import org.kycvs.words.Words;

/** "What did I agree to?" is asked when the words have long changed. */
class ShowingNoticeTest {

    private static final Sql SQL =
            new Sql(new OneTransaction(TestDatabase.withSchema("consent", ShowingNotice.class)).dataSource());

    /** Of the first version, which no language's file says any more. */
    private static final String THEN = "रेलवे पूछता है।\n\nक्यों: यात्रा।";

    private static final String DECISION = """
            INSERT INTO consent.consent (id, request_id, organisation_id, organisation_name, client_id, purpose, purpose_text,
              type, valid_until, max_uses, uses, notice_id, notice_version, notice_language, notice_sha256, notice_text,
              channel, status_seen, acting_for, authenticated_at, decision, decided_at, receipt)
            SELECT ?, gen_random_uuid(), gen_random_uuid(), 'A Railway', 'client', 'travel-rail', 'To travel.', 'ONE_TIME',
              at + interval '1 day', 1, 1, 'share-once', 1, 'hi', ?, ?, 'HOSTED', true, 'SELF', at, 'DENIED', at, 'receipt'
            FROM (SELECT CAST(? AS timestamptz) AS at) AS decided
            """;

    private final ShowingNotice showing = new ShowingNotice();
    private final ConsentId receipt = ConsentSamples.IDS.newConsent();

    @BeforeEach
    void decide() {
        showing.sql = SQL;
        SQL.update(DECISION, receipt.value(), Sha256.hex(THEN), THEN, DECIDED);
    }

    @Test
    void theTextIsShownAsItWasReadAlthoughNoFileHasItsWordsAnyMore() {
        Languages languages = new Languages(new Settings(Map.of()));
        assertThat(new Words(languages).has(languages.original(), "notice.share-once.1"))
                .isFalse();

        assertThat(showing.of(receipt))
                .hasValue(new AgreedNotice(new Notice("share-once", 1, "hi", THEN), "denied", DECIDED, true));
    }

    @Test
    void aTextThatWasChangedSinceIsShownAsChanged() {
        SQL.update("UPDATE consent.consent SET notice_text = 'Anything' WHERE id = ?", receipt.value());

        assertThat(showing.of(receipt)).get().returns(false, AgreedNotice::unaltered);
    }

    @Test
    void ofWhatWasNeverDecidedThereIsNone() {
        assertThat(showing.of(ConsentSamples.IDS.newConsent())).isEmpty();
    }
}
