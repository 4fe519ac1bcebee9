package org.kycvs.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.Reason;
import org.kycvs.kernel.Sql;
import org.kycvs.kernel.TestDatabase;

/** One proposes, another decides; the gate of a fort is what they decide about. */
class TwoPersonsTest {

    private static final Reason WHY = new Reason("The old lock is worn out");

    private static Sql sql;

    private final UUID gate = UUID.randomUUID();
    private final Fort fort = new Fort(sql);

    @BeforeAll
    static void startDatabase() {
        sql = TestDatabase.sql("approvals", Proposals.class);
    }

    @Test
    void whatAnotherPersonApprovesIsMade() {
        UUID proposal = propose();
        assertThat(fort.locks).isEmpty();

        fort.approverOf("bina", "person-2").approve(proposal);

        assertThat(fort.locks).containsEntry(gate, "new");
        assertThat(found(proposal).state()).isEqualTo(ProposalState.APPROVED);
        assertThat(found(proposal).decision().by()).isEqualTo("bina");
        assertThat(fort.recorded()).containsExactly("proposal.made", "proposal.approved");
    }

    /** The second is another account of the same person. */
    @ParameterizedTest
    @ValueSource(strings = {"asha", "asha-2"})
    void whoHasProposedItDecidesNothing(String account) {
        UUID proposal = propose();
        DecidingProposals deciding = fort.approverOf(account, "person-1");

        assertThatThrownBy(() -> deciding.approve(proposal)).hasMessage("proposal-same-person");
        assertThatThrownBy(() -> deciding.reject(proposal, WHY)).hasMessage("proposal-same-person");
        assertThat(fort.locks).isEmpty();
        assertThat(found(proposal).open()).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void anAccountThatDoesNotSayWhoseItIsNeitherProposesNorDecides(String person) {
        UUID proposal = propose();

        assertThatThrownBy(() -> fort.officer("carla", person).propose(Fort.KIND, UUID.randomUUID(), Fort.NEW, WHY))
                .hasMessage("person-unknown");
        assertThatThrownBy(() -> fort.approverOf("carla", person).approve(proposal))
                .hasMessage("person-unknown");
        assertThatThrownBy(() -> fort.officer("carla", person).withdraw(proposal))
                .hasMessage("person-unknown");
    }

    @Test
    void whatHasChangedSinceIsNotWhatWasProposed() {
        UUID proposal = propose();
        fort.locks.put(gate, "rusty");

        assertThatThrownBy(() -> fort.approverOf("bina", "person-2").approve(proposal))
                .hasMessage("proposal-overtaken");
        assertThat(fort.locks).containsEntry(gate, "rusty");
    }

    @Test
    void itIsDecidedOnce() {
        UUID approved = propose();
        DecidingProposals bina = fort.approverOf("bina", "person-2");
        bina.approve(approved);

        assertThatThrownBy(() -> bina.approve(approved)).hasMessage("proposal-already-decided");
        assertThatThrownBy(() -> bina.reject(approved, WHY)).hasMessage("proposal-already-decided");
        assertThatThrownBy(() -> fort.officer("asha", "person-1").withdraw(approved))
                .hasMessage("proposal-already-decided");
    }

    @Test
    void whatIsRejectedIsNotMadeAndItsReasonIsKept() {
        UUID proposal = propose();

        fort.approverOf("bina", "person-2").reject(proposal, new Reason("The lock is fine"));

        assertThat(fort.locks).isEmpty();
        assertThat(found(proposal).decision().reason()).isEqualTo("The lock is fine");
        assertThat(fort.recorded()).containsExactly("proposal.made", "proposal.rejected");
    }

    @Test
    void onlyWhoHasProposedItWithdrawsItByWhicheverAccount() {
        UUID proposal = propose();

        assertThatThrownBy(() -> fort.officer("bina", "person-2").withdraw(proposal))
                .hasMessage("proposal-not-yours");
        fort.officer("asha-2", "person-1").withdraw(proposal);

        assertThat(found(proposal).state()).isEqualTo(ProposalState.WITHDRAWN);
    }

    @Test
    void aSecondOneAboutTheSameWaits() {
        UUID proposal = propose();

        assertThatThrownBy(this::propose).hasMessage("proposal-already-open");
        fort.officer("asha", "person-1").withdraw(proposal);

        assertThat(propose()).isNotEqualTo(proposal);
    }

    @Test
    void whatChangesNothingIsNotProposed() {
        fort.locks.put(gate, "new");

        assertThatThrownBy(this::propose).hasMessage("proposal-changes-nothing");
    }

    @Test
    void theKindSaysWhoMayProposeIt() {
        assertThatThrownBy(() -> fort.withoutRole("asha", "person-1").propose(Fort.KIND, gate, Fort.NEW, WHY))
                .hasMessage("role-missing");
        assertThatThrownBy(() -> fort.officer("asha", "person-1").propose("no.such", gate, Fort.NEW, WHY))
                .hasMessage("not-found");
    }

    @Test
    void afterThirtyDaysItEnds() {
        UUID proposal = propose();

        fort.clock.forward(Duration.ofDays(30).minusMillis(1));
        fort.ending().end();
        assertThat(found(proposal).open()).isTrue();

        fort.clock.forward(Duration.ofMillis(1));
        fort.ending().end();
        assertThat(found(proposal).state()).isEqualTo(ProposalState.EXPIRED);
        assertThatThrownBy(() -> fort.approverOf("bina", "person-2").approve(proposal))
                .hasMessage("proposal-already-decided");
    }

    @Test
    void whatTheTwoHaveReadStandsInTheLog() {
        propose();

        assertThat(fort.events.get(0).words())
                .isEqualTo(Map.of("lock.before", "", "lock.after", "new", "reason", WHY.text()));
    }

    @Test
    void theNewestOfThoseAboutOneStandsFirst() {
        UUID first = propose();
        fort.officer("asha", "person-1").withdraw(first);
        fort.clock.forward(Duration.ofMillis(1));
        UUID second = propose();

        assertThat(fort.proposals.about(gate, null)).extracting(Proposal::id).containsExactly(second, first);
    }

    @Test
    void whatTheOneWhoAsksMayDecideStandsFirst() {
        UUID decided = propose();
        fort.approverOf("bina", "person-2").reject(decided, WHY);
        UUID others = propose();
        UUID own = fort.officer("bina", "person-2").propose(Fort.KIND, UUID.randomUUID(), Fort.NEW, WHY);

        List<UUID> listed = fort.listing("bina", "person-2", true).list(ListQuery.first(1000)).rows().stream()
                .map(Proposal::id)
                .toList();

        assertThat(listed).containsSubsequence(others, own, decided);
        assertThat(fort.listing("bina-2", "person-2", true)
                        .find(own)
                        .orElseThrow()
                        .own())
                .isTrue();
        assertThat(fort.listing("bina", "person-2", true)
                        .find(others)
                        .orElseThrow()
                        .own())
                .isFalse();
    }

    @Test
    void onlyWhatTheOneWhoAsksMayDecideWaitsForThem() {
        long before = fort.listing("bina", "person-2", true).waiting();
        propose();
        fort.officer("bina", "person-2").propose(Fort.KIND, UUID.randomUUID(), Fort.NEW, WHY);

        assertThat(fort.listing("bina", "person-2", true).waiting()).isEqualTo(before + 1);
        assertThat(fort.listing("bina", "person-2", false).waiting()).isZero();
        assertThat(fort.listing("carla", null, true).waiting()).isZero();
    }

    @Test
    void theListIsNarrowedByStateKindAndSubject() {
        UUID open = propose();
        ListingProposals listing = fort.listing("bina", "person-2", true);

        assertThat(ids(listing, Map.of("state", "open", "kind", Fort.KIND, "about", "gATE")))
                .contains(open);
        assertThat(ids(listing, Map.of("state", "approved"))).doesNotContain(open);
        assertThat(ids(listing, Map.of("kind", "gate.paint"))).isEmpty();
        assertThat(ids(listing, Map.of("about", "%"))).isEmpty();
    }

    private static List<UUID> ids(ListingProposals listing, Map<String, String> filters) {
        return listing.list(new ListQuery(0, 1000, null, false, filters)).rows().stream()
                .map(Proposal::id)
                .toList();
    }

    @Test
    void anApprovalIsGoodForNothingElse() {
        ApprovedChange approved = new ApprovedChange(UUID.randomUUID(), "gate.open", gate, JsonValue.EMPTY_JSON_OBJECT);

        assertThat(approved.requiring("gate.open", gate)).isSameAs(approved);
        for (List<Object> other :
                List.of(List.<Object>of("gate.close", gate), List.<Object>of("gate.open", UUID.randomUUID()))) {
            assertThatThrownBy(() -> approved.requiring((String) other.get(0), (UUID) other.get(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private UUID propose() {
        return fort.officer("asha", "person-1").propose(Fort.KIND, gate, Fort.NEW, WHY);
    }

    private Proposal found(UUID proposal) {
        return fort.proposals.find(proposal, null).orElseThrow();
    }
}
