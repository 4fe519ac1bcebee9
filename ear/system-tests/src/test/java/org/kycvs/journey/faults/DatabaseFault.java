package org.kycvs.journey.faults;

import java.time.Duration;
import org.kycvs.journey.Stack;

/** Ways in which the database is not there, each with the longest time that anybody waits for the answer. */
enum DatabaseFault {

    /** Crashed; started again it recovers from its log. */
    AWAY(Duration.ofSeconds(5)) {
        @Override
        void begin() {
            Stack.parts().database().kill();
        }

        @Override
        void end() {
            Stack.parts().database().start();
        }
    },

    /** Takes connections and says nothing: only a time-out of our own ends the wait. */
    FROZEN(Duration.ofSeconds(20)) {
        @Override
        void begin() {
            Stack.parts().database().freeze();
        }

        @Override
        void end() {
            Stack.parts().database().thaw();
        }
    };

    final Duration bound;

    DatabaseFault(Duration bound) {
        this.bound = bound;
    }

    abstract void begin();

    abstract void end();
}
