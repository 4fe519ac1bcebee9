package org.kycvs.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;

class LosingRightsTest {

    private static final String ADD = """
            INSERT INTO organisations.organisation
              (id, client_id, legal_name, sms_name, kind, state, modes, return_urls, verified_since)
            VALUES (?, ?, 'A Hotel', ?, 'lodging', 'ACTIVE', '{HOSTED}', '{}', now())
            """;

    private static final String TAKE =
            "DELETE FROM organisations.organisation_purpose WHERE organisation_id = ? AND purpose_code = ?";

    private static Sql sql;

    private final LosingRights losing = new LosingRights();
    private final OrganisationId hotel = new OrganisationId(UUID.randomUUID());

    @BeforeAll
    static void startDatabase() {
        sql = TestDatabase.sql("organisations", LosingRights.class);
    }

    @BeforeEach
    void register() {
        losing.sql = sql;
        losing.clock = Clock.systemUTC();
        String name = hotel.toString().replace("-", "").substring(0, 20);
        sql.update(ADD, hotel.value(), name, name);
        give("lodging");
        give("employment");
    }

    @Test
    void whoHasLostNothingIsNotNamed() {
        assertThat(lost()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUSPENDED", "CLOSED"})
    void whoIsNotActiveMayAskForNothing(String state) {
        become(state);

        assertThat(lost()).hasSize(published()).contains("lodging", "employment", "travel-rail");
    }

    @Test
    void whoHasLostAPurposeMayStillAskForTheOthers() {
        sql.update(TAKE, hotel.value(), "lodging");

        assertThat(lost()).hasSize(published() - 1).contains("lodging").doesNotContain("employment");
    }

    @Test
    void aPurposeThatWasExchangedForAnotherIsLost() {
        sql.update(
                "UPDATE organisations.organisation_purpose SET purpose_code = 'travel-air'"
                        + " WHERE organisation_id = ? AND purpose_code = 'lodging'",
                hotel.value());

        assertThat(lost()).contains("lodging").doesNotContain("employment", "travel-air");
    }

    @Test
    void whoWasGivenItBackMayAsk() {
        become("SUSPENDED");
        become("ACTIVE");
        sql.update(TAKE, hotel.value(), "lodging");
        give("lodging");

        assertThat(lost()).doesNotContain("lodging", "employment");
    }

    @Test
    void whatWasLostBeforeIsNotSaidAgain() {
        become("SUSPENDED");

        assertThat(since(Instant.now().plusSeconds(60))).isEmpty();
    }

    @Test
    void aChangeOfStateThatTakesNothingIsNoLoss() {
        become("SUSPENDED");
        forgetLoss();

        become("CLOSED");

        assertThat(lost()).isEmpty();
    }

    /** The last second of an agreement's last day is 18:29:59 UTC where the programme is. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-22T18:31:00Z, 2026-11-23T18:29:59Z, 0",
        "2026-11-23T18:29:00Z, 2026-11-23T18:30:00Z, 9",
        "2026-11-23T18:29:59Z, 2026-11-24T18:30:00Z, 9",
        "2026-11-23T18:30:00Z, 2026-11-23T18:35:00Z, 0"
    })
    void whoseAgreementHasEndedSinceMayAskForNothing(Instant then, Instant now, int rights) {
        sql.update("UPDATE organisations.organisation SET agreement_until = '2026-11-23' WHERE id = ?", hotel.value());
        losing.clock = Clock.fixed(now, ZoneOffset.UTC);

        assertThat(since(then)).hasSize(rights);
    }

    private void give(String purpose) {
        sql.update("INSERT INTO organisations.organisation_purpose VALUES (?, ?)", hotel.value(), purpose);
    }

    private void become(String state) {
        sql.update("UPDATE organisations.organisation SET state = ? WHERE id = ?", state, hotel.value());
    }

    private void forgetLoss() {
        sql.update("UPDATE organisations.organisation SET lost_rights_at = NULL WHERE id = ?", hotel.value());
    }

    private List<String> lost() {
        return since(Instant.now().minus(Duration.ofHours(1)));
    }

    private List<String> since(Instant then) {
        return losing.since(then).stream()
                .filter(right -> right.organisation().equals(hotel))
                .map(LostRight::purpose)
                .toList();
    }

    private static int published() {
        return sql.first("SELECT count(*) FROM organisations.purpose", row -> row.getInt(1))
                .orElseThrow();
    }
}
