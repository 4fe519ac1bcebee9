package org.kycvs.journey;

import java.net.URI;
import java.util.Map;
import org.kycvs.people.Person;

/**
 * Somebody on the way from a question to an answer, one call at a time, each of which may go through another door. Every step
 * is a look at the page and a press of a button.
 */
public final class Wanderer {

    private static final int MOST_PRESSES = 4;

    private final Organisation organisation;
    private final Person person;
    private final Reply asked;
    private final BareBrowser browser;

    private Wanderer(Organisation organisation, Person person, Reply asked) {
        this.organisation = organisation;
        this.person = person;
        this.asked = asked;
        this.browser = BareBrowser.withoutCookie(asked);
    }

    /** Somebody on the registry, of whom the organisation has just asked. */
    public static Wanderer askedBy(Organisation organisation, Person person) {
        return new Wanderer(organisation, person, organisation.ask("travel-rail"));
    }

    public Person person() {
        return person;
    }

    public Reply asked() {
        return asked;
    }

    public String id() {
        return asked.text("id");
    }

    public BareBrowser browser() {
        return browser;
    }

    /** Calls through that door from now on. */
    public Wanderer through(URI door) {
        browser.through(door);
        return this;
    }

    /** Looks at the page; the step that it shows. */
    public String look() {
        return browser.open().step();
    }

    public Reply sendCode() {
        return browser.press("sendCode", Map.of("mobile", person.mobile(), "fullName", person.name()));
    }

    /** Types the code that the phone has received. */
    public Reply confirm() {
        return browser.press(
                "confirmCode", Map.of("passcode", Stack.phone(person.mobile()).code()));
    }

    /** Picks the first of those who may be meant. */
    public Reply pick() {
        return browser.press("choosePerson", Map.of("person", "0"));
    }

    public Reply allow() {
        return browser.press("allow", Map.of());
    }

    public Reply decline() {
        return browser.press("decline", Map.of());
    }

    /** From wherever the person is, looking at each step before the press, to the end; the step shown there. */
    public String goOn() {
        return to("done").browser.step();
    }

    /** Goes on until the page shows that step. */
    public Wanderer to(String wanted) {
        String step = look();
        for (int presses = 0; presses < MOST_PRESSES && !step.equals(wanted); presses++) {
            press(step);
            step = look();
        }
        if (!step.equals(wanted)) {
            throw new AssertionError("At " + step + " instead of " + wanted);
        }
        return this;
    }

    /** The state of the request, as its organisation reads it. */
    public String state() {
        return organisation.read(id()).text("state");
    }

    private void press(String step) {
        switch (step) {
            case "ask" -> sendCode();
            case "code" -> confirm();
            case "person" -> pick();
            case "choose" -> allow();
            default -> throw new AssertionError("No way on from " + step);
        }
    }
}
