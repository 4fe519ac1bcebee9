package org.kycvs.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.audit.AuditEvent.Actor;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sha256;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.Sql.SqlFailed;
import org.kycvs.kernel.TestDatabase;

class AuditLogTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00.123Z"), ZoneOffset.UTC);
    private static final OrganisationId RAILWAY = new OrganisationId(UUID.randomUUID());

    private static Sql sql;

    private final UUID subject = UUID.randomUUID();
    private final AuditLog log = AuditSamples.log(sql, NOON);

    @BeforeAll
    static void startDatabase() {
        sql = TestDatabase.sql("audit", AuditLog.class);
    }

    @Test
    void writesWhoDidWhatAndWhen() {
        log.record(new AuditEvent(
                "status-request.shared",
                RAILWAY,
                subject,
                Actor.PERSON,
                Map.of("purpose", "travel-rail", "odd", "\"{,}\\")));

        assertThat(columns("concat_ws(' ', kind, organisation_id, actor, facts->>'purpose', facts->>'odd')"))
                .isEqualTo("status-request.shared " + RAILWAY + " person travel-rail \"{,}\\");
        assertThat(sql.first("SELECT at FROM audit.event WHERE subject_id = ?", row -> Sql.instant(row, "at"), subject))
                .contains(NOON.instant());
    }

    @Test
    void needsNeitherAnOrganisationNorFacts() {
        log.record(new AuditEvent("import.completed", null, subject, Actor.SYSTEM, Map.of()));

        assertThat(columns("concat_ws(' ', kind, actor, facts)")).isEqualTo("import.completed system {}");
    }

    @ParameterizedTest
    @CsvSource({"PERSON, person", "ORGANISATION, organisation", "ADMINISTRATOR, administrator", "SYSTEM, system"})
    void namesTheActor(Actor actor, String word) {
        log.record(new AuditEvent("any", null, subject, actor, Map.of()));

        assertThat(columns("actor")).isEqualTo(word);
    }

    @Test
    void whatWasWrittenCannotBeChanged() {
        log.record(new AuditEvent("any", null, subject, Actor.SYSTEM, Map.of()));

        assertThatExceptionOfType(SqlFailed.class)
                .isThrownBy(() -> sql.update("UPDATE audit.event SET kind = 'other'"));
        assertThat(columns("kind")).isEqualTo("any");
    }

    @Test
    void keepsWordsBesideTheEventAndTheirDigestInIt() {
        log.record(AuditEvent.reasoned("organisation.suspended", RAILWAY, subject, Map.of(), "Complaints of May"));

        assertThat(columns("facts->>'reason'")).isEqualTo(digestOf("reason", "Complaints of May"));
        assertThat(columns("facts->>'account'")).isEqualTo(digestOf("account", AuditSamples.ACCOUNT));
    }

    @Test
    void theSameWordsTwiceDoNotLookAlike() {
        log.record(AuditEvent.reasoned("any", null, subject, Map.of(), "again"));
        log.record(AuditEvent.reasoned("any", null, subject, Map.of(), "again"));

        assertThat(
                        columns(
                                "(SELECT count(DISTINCT facts->>'reason') FROM audit.event e WHERE e.subject_id = event.subject_id)"))
                .isEqualTo("2");
    }

    @Test
    void nobodyCanNameAnotherAccountThanTheCallers() {
        log.record(new AuditEvent("any", null, subject, Actor.ADMINISTRATOR, Map.of(), Map.of("account", "another")));

        assertThat(columns("facts->>'account'")).isEqualTo(digestOf("account", AuditSamples.ACCOUNT));
    }

    @Test
    void wordsCanBeErasedAndTheEventStands() {
        log.record(AuditEvent.reasoned("any", null, subject, Map.of(), "Complaints of May"));

        sql.update(
                "DELETE FROM audit.word WHERE event_id = (SELECT id FROM audit.event WHERE subject_id = ?)", subject);

        assertThat(columns("facts->>'reason'")).hasSize(64);
    }

    /** As a verifier would make it, of the words and their salt. */
    private String digestOf(String name, String text) {
        String salt = columns("(SELECT salt FROM audit.word WHERE event_id = id AND name = '" + name + "')");
        return Sha256.hex(salt + text);
    }

    private String columns(String expression) {
        return sql.first(
                        "SELECT " + expression + " AS said FROM audit.event WHERE subject_id = ?",
                        row -> row.getString("said"),
                        subject)
                .orElseThrow();
    }
}
