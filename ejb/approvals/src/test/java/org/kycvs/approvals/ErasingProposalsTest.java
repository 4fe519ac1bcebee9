package org.kycvs.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.Batches;
import org.kycvs.kernel.MovableClock;
import org.kycvs.kernel.OneTransaction;
import org.kycvs.kernel.Reason;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;

class ErasingProposalsTest {

    private static final OneTransaction OWN =
            new OneTransaction(TestDatabase.withSchema("approvals", ErasingProposals.class));
    private static final Sql SQL = new Sql(OWN.dataSource());
    private static final Reason WHY = new Reason("The old lock is worn out");

    private final Fort fort = new Fort(SQL);

    @Test
    void oneIsKeptSevenYearsFromItsDecision() {
        UUID proposal = fort.officer("asha", "person-1").propose(Fort.KIND, UUID.randomUUID(), Fort.NEW, WHY);
        fort.approverOf("bina", "person-2").reject(proposal, WHY);

        eraseAt(Instant.parse("2033-11-23T11:59:59.999Z"));
        assertThat(fort.proposals.find(proposal, null)).isPresent();

        eraseAt(Instant.parse("2033-11-23T12:00:00Z"));
        assertThat(fort.proposals.find(proposal, null)).isEmpty();
    }

    @Test
    void oneThatIsOpenStays() {
        UUID proposal = fort.officer("asha", "person-1").propose(Fort.KIND, UUID.randomUUID(), Fort.NEW, WHY);

        eraseAt(Instant.parse("2043-11-23T12:00:00Z"));

        assertThat(fort.proposals.find(proposal, null)).isPresent();
    }

    private static void eraseAt(Instant now) {
        ErasingProposals erasing = new ErasingProposals();
        erasing.clock = new MovableClock(now);
        erasing.batches = new Batches(OWN, SQL, erasing.clock);
        erasing.erase();
    }
}
