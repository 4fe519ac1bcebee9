package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.kycvs.people.Person;

/** Whoever cannot point reaches everything in the order in which it is read, and sees at any moment where they are. */
class KeyboardIT extends Journey {

    private static final int MOST_STOPS = 12;
    private static final String NOWHERE_TO_BE_SEEN = """
            (() => {
              const style = getComputedStyle(document.activeElement);
              return style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2;
            })()""";

    private final Person person = Person.fullyVaccinated();

    @Test
    void theWholeJourney() {
        Organisation.register(person, Person.unvaccinated().named(person.name()).sharingPhoneOf(person));
        ConsentPage shown = visit(railway.ask("travel-rail"));
        Page page = shown.page();

        type(page, "mobile", person.mobile());
        go(page, "sendCode");
        assertThat(focused(page)).as("what is wrong is read out first").isEqualTo("problem");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(focused(page)).as("the summary leads to the field").isEqualTo("fullName");
        page.keyboard().type(person.name());
        enter(page);
        assertThat(shown.step()).isEqualTo("code");

        type(page, "passcode", Stack.phone(person.mobile()).code());
        enter(page);
        assertThat(shown.step()).isEqualTo("person");

        reach(page, "person-0");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        go(page, "choosePerson");
        assertThat(shown.step()).isEqualTo("choose");

        reach(page, "actingFor");
        page.keyboard().press("Space");
        go(page, "allow");
        assertThat(shown.step()).isEqualTo("done");
        reach(page, "receipt");
    }

    @Test
    void whatIsAtTheTopOfEveryPageCanBeSkipped() {
        Page page = visit(railway.ask("travel-rail")).page();

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(focused(page)).isEqualTo("main");
    }

    private static void type(Page page, String id, String text) {
        reach(page, id);
        page.keyboard().type(text);
    }

    private static void go(Page page, String button) {
        reach(page, button);
        enter(page);
    }

    private static void enter(Page page) {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static void reach(Page page, String id) {
        for (int stop = 0; stop < MOST_STOPS && !focused(page).equals(id); stop++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(NOWHERE_TO_BE_SEEN))
                    .as("focus that cannot be seen, at %s", focused(page))
                    .isEqualTo(false);
        }
        assertThat(focused(page)).isEqualTo(id);
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.id");
    }
}
