package org.kycvs.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.Listing;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;

/** The list of organisations: in parts, in order, narrowed. */
class OrganisationPagesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T06:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static Sql sql;

    private final OrganisationPages pages = new OrganisationPages();

    OrganisationPagesTest() {
        pages.sql = sql;
        pages.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    }

    @BeforeAll
    static void register() {
        sql = TestDatabase.sql("organisations", LosingRights.class);
        sql.update("TRUNCATE organisations.organisation CASCADE");
        add("alpha railway", "Alpha", "ACTIVE", null, "travel-rail");
        add("Beta Hotels", "Beta", "SUSPENDED", null, "lodging");
        add("Gamma 100% Air_ways", "Gamma", "ACTIVE", TODAY.minusDays(1), "travel-air");
        add("Delta Works", "Delta", "ACTIVE", TODAY, "employment");
    }

    @Test
    void itIsReadInPartsByLegalNameWhateverTheCase() {
        assertThat(names(new ListQuery(0, 2, null, false, Map.of()))).containsExactly("alpha railway", "Beta Hotels");
        assertThat(names(new ListQuery(2, 2, null, false, Map.of())))
                .containsExactly("Delta Works", "Gamma 100% Air_ways");
        assertThat(pages.page(new ListQuery(100, 2, null, false, Map.of())).total())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "name,RAIL,alpha railway",
        "name,beta,Beta Hotels",
        "name,100%,Gamma 100% Air_ways",
        "name,s_,''",
        "client,delta,Delta Works",
        "purposes,travel-a,Gamma 100% Air_ways",
        "state,suspended,Beta Hotels",
        "state,expired,Gamma 100% Air_ways",
        "state,closed,''",
        "name,x) OR (true,''"
    })
    void itIsNarrowedByTextsAndStates(String column, String text, String found) {
        assertThat(String.join(";", names(new ListQuery(0, 10, null, false, Map.of(column, text)))))
                .isEqualTo(found);
    }

    @Test
    void whoseAgreementEndsTodayIsActiveUntilTheDayIsOver() {
        assertThat(names(new ListQuery(0, 10, null, false, Map.of("state", "active"))))
                .containsExactly("alpha railway", "Delta Works");
    }

    @Test
    void itIsInTheOrderThatWasAskedForAndOnlyByColumnsThatItKnows() {
        assertThat(names(new ListQuery(0, 1, "name", true, Map.of()))).containsExactly("Gamma 100% Air_ways");
        assertThat(names(new ListQuery(0, 1, "state", true, Map.of()))).containsExactly("Beta Hotels");
        assertThat(names(new ListQuery(0, 1, "id; DROP TABLE", false, Map.of())))
                .containsExactly("alpha railway");
    }

    private List<String> names(ListQuery query) {
        Listing<UUID> page = pages.page(query);
        return page.rows().stream()
                .map(id -> sql.first(
                                "SELECT legal_name FROM organisations.organisation WHERE id = ?",
                                row -> row.getString(1),
                                id)
                        .orElseThrow())
                .toList();
    }

    private static void add(String legalName, String name, String state, LocalDate until, String purpose) {
        UUID id = UUID.randomUUID();
        sql.update("""
                INSERT INTO organisations.organisation
                  (id, client_id, legal_name, sms_name, kind, state, modes, return_urls, verified_since, agreement_until)
                VALUES (?, ?, ?, ?, 'rail', ?, '{HOSTED}', '{}', now(), ?)
                """, id, name.toLowerCase(java.util.Locale.ROOT), legalName, name, state, until);
        sql.update("INSERT INTO organisations.organisation_purpose VALUES (?, ?)", id, purpose);
    }
}
