package org.kycvs.journey.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kycvs.journey.Stack;
import org.kycvs.journey.Wanderer;
import org.kycvs.proxy.RoundRobin;

/** One of two servers ends without a word (SIGKILL) while people are on their way. */
class NodeKilledIT extends TwoNodes {

    @Test
    void everybodyFinishesOnTheOther() throws IOException {
        Wanderer arrived = wanderer().through(SECOND).to("ask");
        Wanderer waitsForCode = wanderer().through(SECOND).to("code");
        Wanderer proven = wanderer().through(SECOND).to("choose");
        Wanderer shared = wanderer().through(SECOND).to("done");
        List<Wanderer> everybody = List.of(wanderer(), arrived, waitsForCode, proven, shared);
        try (RoundRobin proxy = RoundRobin.open(0, BOTH)) {
            Wanderer behindProxy = wanderer().through(proxy.address()).to("code");

            Stack.parts().server(2).kill();

            assertThat(behindProxy.goOn()).isEqualTo("done");
            assertThat(Stream.generate(() -> railway.at(proxy.address()).read(behindProxy.id()))
                            .limit(4)
                            .map(read -> read.text("state")))
                    .containsOnly("shared");
        }

        assertThat(everybody)
                .extracting(wanderer -> wanderer.through(FIRST).goOn())
                .containsOnly("done");
        assertThat(everybody).extracting(Wanderer::state).containsOnly("shared");
        assertThat(everybody)
                .extracting(wanderer ->
                        Stack.phone(wanderer.person().mobile()).texts().size())
                .as("no code is sent twice")
                .containsOnly(1);
    }
}
