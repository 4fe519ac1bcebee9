package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator sees what has been going on, drawn and as figures. */
class OverviewIT extends Journey {

    private static final String ASKED = "#outcomes tbody tr:last-child td:nth-child(2)";

    private static final String NAME =
            Database.text("SELECT legal_name FROM organisations.organisation WHERE client_id = ?", "example-railway");

    /** How many points of the chart are of a colour: nothing else shows that it was drawn. */
    private static final String PAINTED = """
            canvas => { const all = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              let painted = 0; for (let at = 3; at < all.length; at += 4) { if (all[at] > 0) painted++; } return painted; }""";

    @AfterEach
    void nothingWasBlockedOrFailed() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aRequestIsInTheFiguresOfItsHourAtOnceAndUnderItsOrganisation() {
        AdminDesk desk = AdminDesk.ofEverything(browser);
        desk.open("overview");
        long before = figure(desk.page(), ASKED);

        new Organisation("example-railway").ask("travel-rail");
        desk.open("overview");

        assertThat(figure(desk.page(), ASKED)).isGreaterThan(before);
        assertThat(desk.page().locator("#busiest").textContent()).contains(NAME);
    }

    @ParameterizedTest
    @CsvSource({"day, 24", "week, 7", "month, 30", "year, 12", "nonsense, 24"})
    void eachTimeHasItsSlotsDrawnAndInTheTable(String over, int slots) {
        new Organisation("example-railway").ask("travel-rail");
        AdminDesk desk = AdminDesk.ofEverything(browser);

        desk.open("overview?over=" + over);

        assertThat(desk.page().locator("#outcomes tbody tr").count()).isEqualTo(slots);
        assertThat(desk.page().locator("#passcodes tbody tr").count()).isEqualTo(slots);
        assertThat(desk.page().locator(".chart canvas").all())
                .hasSize(3)
                .allMatch(canvas -> ((Number) canvas.evaluate(PAINTED)).intValue() > 0);
    }

    @Test
    void everyListIsAFileOfItsOwn() throws Exception {
        new Organisation("example-railway").ask("travel-rail");
        AdminDesk desk = AdminDesk.ofEverything(browser);
        desk.open("overview?over=week");

        for (String list : List.of("outcomes", "passcodes", "busiest", "sent")) {
            Page page = desk.page();
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            String link = "a[href*='list=" + list + "'][href*='as=csv']";
            String file = Files.readString(
                    page.waitForDownload(() -> page.click(link)).path(), StandardCharsets.UTF_8);
            assertThat(file.lines().count()).as(list).isGreaterThan(1);
            assertThat(file).as(list).startsWith("\uFEFF");
        }
    }

    private static long figure(Page page, String cell) {
        return Long.parseLong(page.locator(cell).textContent().strip());
    }
}
