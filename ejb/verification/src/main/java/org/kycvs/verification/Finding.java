package org.kycvs.verification;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.PersonName;
import org.kycvs.registry.Match;
import org.kycvs.registry.NameMatch;
import org.kycvs.registry.VaccinationStatus;

/**
 * What the registry said when the mobile had been proven; kept sealed with the request, because what was shown is what is
 * signed, whatever the registry says a minute later.
 */
record Finding(List<Match> matches) {

    /** Looking for it anew each time would cost more than the reading. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** The person meant: the only one, or the one that was picked. */
    Optional<Match> person(@Nullable Integer picked) {
        if (matches.size() == 1) {
            return Optional.of(matches.get(0));
        }
        return picked == null ? Optional.empty() : Optional.of(matches.get(picked));
    }

    /** Of this finding only what it says of that person. */
    Finding only(Match person) {
        return new Finding(matches.stream()
                .filter(match -> match.beneficiaryId().equals(person.beneficiaryId()))
                .toList());
    }

    boolean has(int position) {
        return position >= 0 && position < matches.size();
    }

    String json() {
        JsonArrayBuilder people = JSON.createArrayBuilder();
        matches.forEach(match -> people.add(write(match)));
        return people.build().toString();
    }

    static Finding parse(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return new Finding(reader.readArray().getValuesAs(Finding::read));
        }
    }

    private static JsonObject write(Match match) {
        JsonObjectBuilder person = JSON.createObjectBuilder()
                .add("id", match.beneficiaryId())
                .add("name", match.name().text())
                .add("match", match.nameMatch().name())
                .add("status", match.status().name())
                .add("programme", match.programme())
                .add("schedule", match.scheduleVersion())
                .add("as_of", match.asOf().toString());
        if (match.birthYear() != null) {
            person.add("born", match.birthYear());
        }
        return person.build();
    }

    private static Match read(JsonObject person) {
        return new Match(
                person.getString("id"),
                new PersonName(person.getString("name")),
                person.containsKey("born") ? person.getInt("born") : null,
                NameMatch.valueOf(person.getString("match")),
                VaccinationStatus.valueOf(person.getString("status")),
                person.getString("programme"),
                person.getString("schedule"),
                Instant.parse(person.getString("as_of")));
    }

    @Override
    public String toString() {
        return "Finding[" + matches.size() + "]";
    }
}
