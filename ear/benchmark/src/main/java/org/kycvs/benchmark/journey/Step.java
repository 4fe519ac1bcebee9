package org.kycvs.benchmark.journey;

/** The requests of a hosted journey, in their order, and the text message between them. */
public enum Step {
    CREATE("organisation creates the request"),
    ASK("page: ask"),
    SEND_CODE("press: send code"),
    CODE("page: code"),
    SMS("from the press to the SMS"),
    CONFIRM("press: confirm code"),
    CHOOSE("page: choose"),
    ALLOW("press: allow"),
    DONE("page: done"),
    READ("organisation reads the attestation"),
    WHOLE("the whole journey");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
