package org.kycvs.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.audit.AuditEvent.Actor;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.Listing;
import org.kycvs.kernel.MovableClock;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;

class ReadingAuditTest {

    private static final OrganisationId RAILWAY = new OrganisationId(UUID.randomUUID());
    private static final UUID REQUEST = UUID.randomUUID();

    private static Sql sql;

    private final ReadingAudit reading = new ReadingAudit();

    @BeforeAll
    static void startDatabase() {
        sql = TestDatabase.sql("audit", AuditLog.class);
    }

    @BeforeEach
    void threeEventsInTwoDays() {
        sql.update("TRUNCATE audit.event CASCADE");
        MovableClock clock = new MovableClock(Instant.parse("2026-11-23T18:29:59.999Z"));
        reading.log = AuditSamples.log(sql, clock);
        reading.ids = new Ids(clock);
        reading.events = new Events();
        reading.events.sql = sql;
        reading.log.record(new AuditEvent("status-request.shared", RAILWAY, REQUEST, Actor.PERSON, Map.of()));
        clock.forward(Duration.ofMillis(1));
        reading.log.record(AuditEvent.reasoned(
                "organisation.suspended", RAILWAY, RAILWAY.value(), Map.of("proposal", "none"), "Complaints of May"));
        clock.forward(Duration.ofMillis(1));
        reading.log.record(new AuditEvent("import.completed", null, UUID.randomUUID(), Actor.SYSTEM, Map.of()));
        clock.forward(Duration.ofMillis(1));
    }

    @Test
    void theNewestStandsFirst() {
        assertThat(kinds(Map.of()))
                .containsExactly("import.completed", "organisation.suspended", "status-request.shared");
    }

    /** A day begins at half past six in the evening of UTC. */
    @ParameterizedTest
    @CsvSource({
        "kind,    organisation.,   organisation.suspended",
        "kind,    o%,              ",
        "actor,   person,          status-request.shared",
        "account, a.kumar,         organisation.suspended",
        "account, A.KUMAR,         ",
        "at,      2026-11-23,      status-request.shared",
        "at,      2026-11-24,      import.completed organisation.suspended",
        "at,      2026-11,         import.completed organisation.suspended status-request.shared",
        "at,      2025,            ",
        "at,      yesterday,       ",
        "organisation, nobody,     ",
        "subject, 7,               ",
        "no-such, column,          import.completed organisation.suspended status-request.shared"
    })
    void whatIsTypedNarrowsTheList(String column, String text, String found) {
        List<String> wanted = found == null ? List.of() : List.of(found.split(" "));

        assertThat(kinds(Map.of(column, text))).isEqualTo(wanted);
    }

    @Test
    void allThatIsTypedHolds() {
        assertThat(kinds(Map.of("organisation", RAILWAY.toString(), "actor", "administrator")))
                .containsExactly("organisation.suspended");
        assertThat(kinds(Map.of("subject", REQUEST.toString()))).containsExactly("status-request.shared");
    }

    @Test
    void aPartIsAPartAndTheNumberIsThatOfAll() {
        Listing<RecordedEvent> part = reading.page(new ListQuery(1, 1, null, false, Map.of()));

        assertThat(part.rows()).extracting(RecordedEvent::kind).containsExactly("organisation.suspended");
        assertThat(part.total()).isEqualTo(3);
    }

    @Test
    void toLookDoesNotMoveWhatIsLookedAt() {
        kinds(Map.of());

        assertThat(kinds(Map.of())).hasSize(3);
        assertThat(kinds(Map.of("kind", "audit."))).hasSize(3);
    }

    @Test
    void oneEventComesWithItsWordsUntilTheyAreErased() {
        UUID id = reading.page(ListQuery.first(10)).rows().stream()
                .filter(event -> event.kind().equals("organisation.suspended"))
                .findFirst()
                .orElseThrow()
                .id();

        RecordedEvent event = reading.find(id).orElseThrow();
        assertThat(event.words()).isEqualTo(Map.of("reason", "Complaints of May", "account", "a.kumar"));
        assertThat(event.account()).isEqualTo("a.kumar");

        sql.update("DELETE FROM audit.word WHERE event_id = ?", id);
        RecordedEvent erased = reading.find(id).orElseThrow();
        assertThat(erased.words()).isEmpty();
        assertThat(erased.account()).isNull();
        assertThat(erased.facts()).containsKeys("reason", "account", "proposal");
    }

    @Test
    void whoHasReadWhatIsAnEventToo() {
        kinds(Map.of("kind", "organisation."));

        RecordedEvent read = reading.find(newest()).orElseThrow();
        assertThat(read.kind()).isEqualTo("audit.read");
        assertThat(read.words()).containsEntry("filter.kind", "organisation.").containsEntry("account", "a.kumar");
    }

    private List<String> kinds(Map<String, String> filters) {
        return reading.page(new ListQuery(0, 10, null, false, filters)).rows().stream()
                .map(RecordedEvent::kind)
                .toList();
    }

    private static UUID newest() {
        return sql.first("SELECT id FROM audit.event ORDER BY id DESC LIMIT 1", row -> row.getObject("id", UUID.class))
                .orElseThrow();
    }
}
