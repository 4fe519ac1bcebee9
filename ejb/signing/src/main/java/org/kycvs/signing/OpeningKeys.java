package org.kycvs.signing;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Makes the first signature at the start: whoever misses a key learns it then, and not from the first person who waits. */
@Singleton
@Startup
public class OpeningKeys {

    @Inject
    PublishedKeys keys;

    @PostConstruct
    void open() {
        if (!keys.ready()) {
            throw new IllegalStateException("The keys are there, but no signature can be made with them");
        }
    }
}
