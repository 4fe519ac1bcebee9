package org.kycvs.longrun;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.kycvs.journey.BareBrowser;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Reply;
import org.kycvs.people.Person;

/**
 * One person, from the organisation's question to the end. Whatever happens to a press, the person looks at the page again and
 * goes on from what it shows.
 */
final class Traveller {

    private static final int MOST_PRESSES = 12;
    private static final int CREATED = 201;
    private static final Duration PATIENCE = Duration.ofSeconds(70);

    private final Person person;
    private final Ending wish;
    private final Organisation organisation;
    private final Doors doors;
    private final Phones phones;
    private final Receiver receiver;

    Traveller(Person person, Ending wish, Organisation organisation, Doors doors, Phones phones, Receiver receiver) {
        this.person = person;
        this.wish = wish;
        this.organisation = organisation;
        this.doors = doors;
        this.phones = phones;
        this.receiver = receiver;
    }

    /** @throws AssertionError if it does not end as it should */
    Entry travel(String address) {
        String key = UUID.randomUUID().toString();
        Reply asked = doors.insist("ask", () -> organisation.ask("{\"purpose\":\"travel-rail\"}", key));
        demand(asked.status() == CREATED, "a question was answered with " + asked.status());
        BareBrowser browser =
                BareBrowser.withoutCookie(asked).through(doors.proxy()).from(address);
        walk(browser, asked);
        return told(asked.text("id"));
    }

    private void walk(BareBrowser browser, Reply asked) {
        String step = look(browser);
        for (int presses = 0; presses < MOST_PRESSES; presses++) {
            switch (step) {
                case "ask" -> press(browser, "sendCode", Map.of("mobile", person.mobile(), "fullName", person.name()));
                case "code" -> typeCode(browser);
                case "choose" -> decide(browser, asked);
                default -> {
                    return;
                }
            }
            step = look(browser);
        }
        throw new AssertionError("a person was still at " + step + " after many presses");
    }

    private void typeCode(BareBrowser browser) {
        phones.codeFor(person.mobile(), PATIENCE)
                .ifPresentOrElse(
                        code -> press(browser, "confirmCode", Map.of("passcode", code)),
                        () -> press(browser, "resendCode", Map.of()));
    }

    private void decide(BareBrowser browser, Reply asked) {
        switch (wish) {
            case SHARED -> press(browser, "allow", Map.of());
            case DECLINED -> press(browser, "decline", Map.of());
            case CANCELLED -> doors.insist("cancel", () -> organisation.cancel(asked.text("id")));
        }
    }

    private void press(BareBrowser browser, String button, Map<String, String> typed) {
        doors.watch(button, () -> browser.press(button, typed));
    }

    private String look(BareBrowser browser) {
        doors.insist("look", () -> browser.open().seen());
        return browser.step();
    }

    /** What the organisation is told must be what the person wished, with the status that the registry leads to. */
    private Entry told(String id) {
        Reply read = doors.insist("read", () -> organisation.read(id));
        String state = read.text("state");
        demand(state.equals(wish.read), "a request that should be " + wish.read + " is " + state);
        String attestation = read.json().getString("attestation", "");
        demand(attestation.isEmpty() != (wish == Ending.SHARED), "an attestation is missing, or one too many");
        if (wish == Ending.SHARED) {
            receiver.demandTrue(attestation, person);
        }
        phones.countRepeats(person.mobile());
        return new Entry(UUID.fromString(id), wish, attestation);
    }

    private static void demand(boolean fact, String otherwise) {
        if (!fact) {
            throw new AssertionError(otherwise);
        }
    }
}
