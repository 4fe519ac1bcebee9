package org.kycvs.journey.direct;

import org.kycvs.people.Person;

/** One way to ask about a person and to bring the code that they gave. */
interface Door {

    /** Whose client calls; it may ask for {@code travel-rail} in direct mode. */
    String clientId();

    /** The consent's word for this door. */
    String channel();

    /** What it calls an outcome, given in the contract's words. */
    default String saying(String outcome) {
        return outcome;
    }

    /** Whether it has words for keys that make a call repeatable, for another code, for taking back and for reading. */
    default boolean saysAll() {
        return true;
    }

    /** Asks; the same key means the same call again. */
    Told ask(Person person, String key);

    Told confirm(String request, String passcode);

    Told resend(String request, String key);

    Told read(String request);

    Told cancel(String request);
}
