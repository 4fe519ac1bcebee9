package org.kycvs.admin.overview;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * Bars for PrimeFaces' chart, which hands them to Chart.js.
 *
 * @param labels one of each bar
 * @param series drawn upon each other, the first at the bottom
 * @param lying whether bars lie, for long labels
 */
record BarChart(List<String> labels, List<Series> series, boolean lying) {

    /** Of lines and letters: at least 4.5 to 1 on the light ground and on the dark one. */
    private static final String INK = "#767f8a";

    /**
     * @param name for the legend
     * @param colour at least 3 to 1 on both grounds (WCAG 2.2, 1.4.11)
     * @param values one for each label
     */
    record Series(String name, String colour, List<Long> values) {}

    /** It stands in a script of the page, which a name must not end. */
    String json() {
        return config().toString().replace("<", "\\u003c");
    }

    private JsonObject config() {
        JsonArrayBuilder sets = Json.createArrayBuilder();
        for (Series one : series) {
            JsonArrayBuilder values = Json.createArrayBuilder();
            one.values().forEach(values::add);
            sets.add(Json.createObjectBuilder()
                    .add("label", one.name())
                    .add("backgroundColor", one.colour())
                    .add("maxBarThickness", 40)
                    .add("data", values));
        }
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", Json.createArrayBuilder(labels))
                                .add("datasets", sets))
                .add("options", options())
                .build();
    }

    private JsonObjectBuilder options() {
        return Json.createObjectBuilder()
                .add("indexAxis", lying ? "y" : "x")
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add("interaction", Json.createObjectBuilder().add("mode", "index"))
                .add(
                        "plugins",
                        Json.createObjectBuilder()
                                .add(
                                        "legend",
                                        Json.createObjectBuilder()
                                                .add("position", "bottom")
                                                .add("labels", ink())))
                .add("scales", Json.createObjectBuilder().add("x", axis(lying)).add("y", axis(!lying)));
    }

    private static JsonObjectBuilder axis(boolean ofFigures) {
        JsonObjectBuilder ticks = ink();
        if (ofFigures) {
            ticks.add("precision", 0);
        }
        return Json.createObjectBuilder()
                .add("stacked", true)
                .add("beginAtZero", true)
                .add("ticks", ticks)
                .add("border", ink())
                .add(
                        "grid",
                        Json.createObjectBuilder().add("display", ofFigures).add("color", INK + "40"));
    }

    private static JsonObjectBuilder ink() {
        return Json.createObjectBuilder().add("color", INK);
    }
}
