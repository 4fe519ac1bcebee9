package org.kycvs.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kycvs.benchmark.Reading.Use;

class ReadingTest {

    private static final String SELECT = "SELECT 1";

    @Test
    void aJourneyCostsWhatWasUsedWithoutWhatIsUsedWhenNobodyCalls() {
        Reading before = at(100, 50, Map.of(SELECT, new Use(10, 1)));
        Reading after = at(110, 75, Map.of(SELECT, new Use(60, 6), "COMMIT", new Use(7, 0)));
        Reading idle = at(5, 2.5, Map.of(SELECT, new Use(5, 0.5)));

        Reading each = after.since(before).without(idle).dividedBy(20);

        assertThat(each.application()).isEqualTo((75 - 50 - 2 * 2.5) / 20);
        assertThat(each.statements().get(SELECT)).isEqualTo(new Use((60 - 10 - 2 * 5) / 20.0, (6 - 1 - 2 * 0.5) / 20));
        assertThat(each.seconds()).as("time passes all the same").isEqualTo(10 / 20.0);
    }

    @Test
    void beginAndCommitAreNoStatements() {
        Map<String, Use> sent = Map.of(SELECT, new Use(2, 1), "BEGIN", new Use(3, 0), "COMMIT", new Use(3, 0));

        assertThat(at(1, 1, sent).statementCalls()).isEqualTo(2);
    }

    private static Reading at(double seconds, double application, Map<String, Use> statements) {
        return new Reading(seconds, application, 0, 0, 0, 0, 0, 0, 0, 0, statements);
    }
}
