package org.kycvs.admin.overview;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void aNameCannotEndTheScriptThatItStandsIn() {
        String json = chart("Evil</script><script>alert(1)</script>", false).json();

        assertThat(json).doesNotContain("<");
        assertThat(read(json).getJsonObject("data").getJsonArray("labels").getString(0))
                .isEqualTo("Evil</script><script>alert(1)</script>");
    }

    @Test
    void barsOfLongNamesLie() {
        assertThat(read(chart("Railway", true).json()).getJsonObject("options").getString("indexAxis"))
                .isEqualTo("y");
        assertThat(read(chart("14:00", false).json()).getJsonObject("options").getString("indexAxis"))
                .isEqualTo("x");
    }

    private static BarChart chart(String label, boolean lying) {
        return new BarChart(List.of(label), List.of(new BarChart.Series("Shared", Colours.GOOD, List.of(7L))), lying);
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
