package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** What every journey stands on: the running stack, and a browser. */
abstract class Journey {

    static Browser browser;

    final Organisation railway = new Organisation("example-railway");

    @BeforeAll
    static void start() {
        Stack.start();
        browser = Browser.shared();
    }

    @AfterEach
    void leave() {
        browser.leave();
    }

    /** A fresh request of the railway, seen by a phone that has never been here. */
    ConsentPage visit(Reply asked) {
        assertThat(asked.status()).as(asked.response().body()).isEqualTo(201);
        return browser.open(asked.text("consent_url"));
    }

    /** As far as choose, or wherever the registry leads. */
    ConsentPage prove(Reply asked, String mobile, String name) {
        int before = Stack.phone(mobile).texts().size();
        return visit(asked).sendCodeTo(mobile, name).confirm(Stack.phone(mobile).codeOf(before + 1));
    }
}
