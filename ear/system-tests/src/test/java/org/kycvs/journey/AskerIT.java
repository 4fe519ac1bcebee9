package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.kycvs.people.Person;

/** Who asks stands on every step, in their own words and with their own mark, and neither can do anything there. */
class AskerIT extends Journey {

    private static final String NAME = "Bed & <i>Breakfast</i> \"Ltd\" ' #{1+1}";
    private static final int A_YEAR_SECONDS = 31_536_000;

    private final Organisation airline = new Organisation("example-airline");
    private final Person person = Person.fullyVaccinated();

    @Test
    void aNameIsShownAsItIsWrittenAndNeverRead() {
        Organisation.register(person);
        Database.whileOrganisationIsCalled(NAME, "example-airline", () -> {
            ConsentPage page = visit(airline.ask("travel-air"));
            assertNamed(page);
            assertNamed(page.sendCodeTo(person.mobile(), person.name()));
            assertNamed(page.confirm(Stack.phone(person.mobile()).code()));
            assertThat(page.text("notice")).contains(NAME);
            assertNamed(page.press("allow"));
        });
    }

    @Test
    void aMarkIsAPictureOfOursKeptForAYear() {
        ConsentPage page = visit(railway.ask("travel-rail"));
        Locator mark = page.page().locator(".asker img");

        assertThat(mark.getAttribute("alt")).as("its name stands beside it").isEmpty();
        assertThat((Integer) mark.evaluate("picture => picture.naturalWidth")).isEqualTo(96);
        APIResponse picture = page.page().request().get(Stack.APPLICATION + mark.getAttribute("src"));
        assertThat(picture.headers())
                .containsEntry("content-type", "image/png")
                .containsEntry("cache-control", "public, max-age=" + A_YEAR_SECONDS + ", immutable");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoHasNoMarkHasNoEmptyPlaceForOne() {
        String mark = Database.text("SELECT logo FROM organisations.organisation WHERE client_id = 'example-hotel'");
        Database.update("UPDATE organisations.organisation SET logo = NULL WHERE client_id = 'example-hotel'");
        try {
            ConsentPage page = visit(new Organisation("example-hotel").ask("lodging"));
            assertThat(page.page().locator(".asker img").count()).isZero();
        } finally {
            Database.update("UPDATE organisations.organisation SET logo = ? WHERE client_id = 'example-hotel'", mark);
        }
    }

    private static void assertNamed(ConsentPage page) {
        assertThat(page.text("organisation")).isEqualTo(NAME);
        assertThat(page.page().locator("i").count()).isZero();
    }
}
