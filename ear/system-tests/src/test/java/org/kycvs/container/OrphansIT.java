package org.kycvs.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kycvs.kernel.Sql;
import org.kycvs.people.Person;
import org.kycvs.verification.CancellingOrphans;
import org.kycvs.verification.RequestState;

/** An organisation that may not ask any more has no pending requests, and does not get them back. */
@ExtendWith(ArquillianExtension.class)
class OrphansIT {

    private static final Duration A_SECOND_AND_A_LITTLE = Duration.ofSeconds(3);

    private static final String STATE = "UPDATE organisations.organisation SET state = ? WHERE client_id = ?";

    private static final String EVENTS = """
            SELECT count(*) FROM audit.event
            WHERE subject_id = ? AND kind = 'status-request.cancelled' AND actor = 'system'""";

    @Inject
    Walk walk;

    @Inject
    Marks marks;

    @Inject
    Probe probe;

    @Inject
    CancellingOrphans cancelling;

    @Inject
    Sql sql;

    @Deployment
    static EnterpriseArchive modules() {
        return Modules.withTests();
    }

    @AfterEach
    void allowAgain() {
        become("ACTIVE");
        sql.update(
                "INSERT INTO organisations.organisation_purpose VALUES (?, 'employment') ON CONFLICT DO NOTHING",
                walk.organisation().profile().id().value());
    }

    @Test
    void aSuspendedOrganisationDoesNotGetItsPendingRequestsBack() {
        Person person = Person.fullyVaccinated();
        Walk.Walked chosen = walk.proven(person);
        Walk.Walked asked = walk.asked();

        become("SUSPENDED");
        awaitCancelled(chosen, asked);
        become("ACTIVE");

        assertThat(Stream.of(chosen, asked).map(walk::state)).containsOnly(RequestState.CANCELLED);
        assertThat(walk.showing.show(chosen.visit()).ending().reason()).isEqualTo("cancelled");
        assertThat(of(EVENTS, chosen) + of(EVENTS, asked)).isEqualTo(2);
        assertThat(of("SELECT count(*) FROM otp.passcode WHERE request_id = ? AND masked_mobile IS NULL", chosen))
                .isEqualTo(1);
    }

    @Test
    void aPurposeThatIsLostTakesItsPendingRequestsAlong() {
        Walk.Walked asked = walk.asked();
        UUID organisation = walk.organisation().profile().id().value();

        sql.update("DELETE FROM organisations.organisation_purpose WHERE organisation_id = ?", organisation);
        awaitCancelled(asked);
        allowAgain();

        assertThat(walk.state(asked)).isEqualTo(RequestState.CANCELLED);
    }

    @Test
    void whatWasAskedAfterwardsIsNotTouched() {
        become("SUSPENDED");
        become("ACTIVE");
        Walk.Walked asked = walk.asked();

        cancelling.cancel();

        assertThat(walk.state(asked)).isEqualTo(RequestState.PENDING);
    }

    @Test
    void whatWasDecidedBeforeStays() {
        Walk.Walked shared = walk.proven(Person.fullyVaccinated());
        walk.allow(shared);
        Walk.Walked refused = walk.asked();
        walk.deciding.decline(refused.visit());
        Walk.Walked pending = walk.asked();

        become("SUSPENDED");
        awaitCancelled(pending);
        become("ACTIVE");

        assertThat(walk.state(shared)).isEqualTo(RequestState.SHARED);
        assertThat(walk.state(refused)).isEqualTo(RequestState.NOT_SHARED);
    }

    @Test
    void ofManyEachIsEndedOnceByWhicheverNode() {
        List<Walk.Walked> many = Stream.generate(walk::asked).limit(350).toList();

        become("SUSPENDED");
        List<Together.Outcome<Boolean>> nodes = Together.call(4, () -> {
            cancelling.cancel();
            return true;
        });
        awaitCancelled(many.toArray(Walk.Walked[]::new));

        assertThat(nodes).allMatch(node -> node.failure() == null);
        assertThat(many).allSatisfy(one -> assertThat(of(EVENTS, one)).isEqualTo(1));
    }

    @Test
    void whatSomebodyIsJustAtIsLeftToTheNextSecond() {
        Walk.Walked busy = walk.asked();
        Walk.Walked idle = walk.asked();

        probe.inTransaction(() -> {
            of("SELECT 1 FROM verification.status_request WHERE id = ? FOR UPDATE", busy);
            Together.call(1, () -> {
                become("SUSPENDED");
                awaitCancelled(idle);
                return true;
            });
            assertThat(stored(busy)).isEqualTo(1);
            return true;
        });

        awaitCancelled(busy);
    }

    @Test
    void withoutAnAuditLogNothingIsEndedAndNothingIsForgotten() {
        Walk.Walked asked = walk.asked();
        sql.update("ALTER TABLE audit.event RENAME TO event_away");
        try {
            become("SUSPENDED");
            LockSupport.parkNanos(A_SECOND_AND_A_LITTLE.toNanos());
            assertThat(stored(asked)).isEqualTo(1);
        } finally {
            sql.update("ALTER TABLE audit.event_away RENAME TO event");
        }

        awaitCancelled(asked);
        assertThat(of(EVENTS, asked)).isEqualTo(1);
    }

    private void become(String state) {
        sql.update(STATE, state, "container-employer");
    }

    private void awaitCancelled(Walk.Walked... walked) {
        long deadline = System.nanoTime() + A_SECOND_AND_A_LITTLE.toNanos();
        while (Stream.of(walked).anyMatch(one -> stored(one) > 0)) {
            assertThat(System.nanoTime()).as("still pending").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private long stored(Walk.Walked walked) {
        return of("SELECT count(*) FROM verification.status_request WHERE id = ? AND state = 'PENDING'", walked);
    }

    private long of(String query, Walk.Walked walked) {
        return marks.count(query, walked.request().value());
    }
}
