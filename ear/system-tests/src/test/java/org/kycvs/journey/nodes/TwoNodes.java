package org.kycvs.journey.nodes;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Stack;
import org.kycvs.journey.Wanderer;
import org.kycvs.people.Person;

/** What these tests stand on: the first server with the stack, and the second beside it, unless an earlier test has killed it. */
abstract class TwoNodes {

    static final URI FIRST = Stack.door(1);
    static final URI SECOND = Stack.door(2);
    static final List<URI> BOTH = List.of(FIRST, SECOND);

    final Organisation railway = new Organisation("example-railway");

    @BeforeAll
    static void startSecond() {
        Stack.start();
        Stack.parts().server(2).start();
    }

    /** Somebody on the registry, of whom the railway has just asked. */
    Wanderer wanderer() {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        return Wanderer.askedBy(railway, person);
    }
}
