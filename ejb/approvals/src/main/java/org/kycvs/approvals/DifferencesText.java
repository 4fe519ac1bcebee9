package org.kycvs.approvals;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/** Differences as a column keeps them: a JSON list. */
final class DifferencesText {

    private DifferencesText() {}

    static String write(List<Difference> differences) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        differences.forEach(one -> list.add(Json.createObjectBuilder()
                .add("name", one.name())
                .add("before", one.before())
                .add("after", one.after())));
        return list.build().toString();
    }

    static List<Difference> read(String text) {
        return value(text).asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(one -> new Difference(one.getString("name"), one.getString("before"), one.getString("after")))
                .toList();
    }

    static JsonObject object(String text) {
        return value(text).asJsonObject();
    }

    private static JsonValue value(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
