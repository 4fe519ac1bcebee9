package org.kycvs.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.kycvs.kernel.Listing;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Sql;

/** The rows of {@code audit.event}, with their words. */
@ApplicationScoped
class Events {

    /** More than anybody turns pages of; who needs the others narrows the search. */
    static final int MOST = 100_000;

    private static final String EVENTS = """
            SELECT e.*, (SELECT text FROM audit.word w WHERE w.event_id = e.id AND w.name = 'account') AS account
            FROM audit.event e WHERE\s""";

    private static final String COUNT = "SELECT count(*) AS n FROM (SELECT 1 FROM audit.event e WHERE ";
    private static final String FIND = EVENTS + "e.id = ?";
    private static final String WORDS = "SELECT name, text FROM audit.word WHERE event_id = ?";

    @Inject
    Sql sql;

    Listing<RecordedEvent> page(AuditSearch search, int offset, int limit) {
        List<Object> part = new ArrayList<>(search.parameters());
        part.add(limit);
        part.add(offset);
        List<RecordedEvent> rows = sql.list(
                EVENTS + search.condition() + " ORDER BY e.id DESC LIMIT ? OFFSET ?", Events::event, part.toArray());
        return new Listing<>(rows, count(search));
    }

    Optional<RecordedEvent> find(UUID id) {
        return sql.first(FIND, Events::event, id).map(event -> with(words(id), event));
    }

    private long count(AuditSearch search) {
        List<Object> bounded = new ArrayList<>(search.parameters());
        bounded.add(MOST + 1);
        return sql.first(COUNT + search.condition() + " LIMIT ?) found", row -> row.getLong("n"), bounded.toArray())
                .orElseThrow();
    }

    private Map<String, String> words(UUID event) {
        Map<String, String> words = new TreeMap<>();
        sql.list(WORDS, row -> Map.entry(row.getString("name"), row.getString("text")), event)
                .forEach(word -> words.put(word.getKey(), word.getValue()));
        return words;
    }

    private static RecordedEvent with(Map<String, String> words, RecordedEvent event) {
        return new RecordedEvent(
                event.id(),
                event.at(),
                event.kind(),
                event.actor(),
                event.account(),
                event.organisation(),
                event.subject(),
                event.facts(),
                words);
    }

    private static RecordedEvent event(ResultSet row) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        return new RecordedEvent(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("kind"),
                row.getString("actor"),
                row.getString("account"),
                organisation == null ? null : new OrganisationId(organisation),
                row.getObject("subject_id", UUID.class),
                facts(row.getString("facts")),
                Map.of());
    }

    private static Map<String, String> facts(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> facts = new TreeMap<>();
            object.keySet().forEach(name -> facts.put(name, object.getString(name)));
            return facts;
        }
    }
}
