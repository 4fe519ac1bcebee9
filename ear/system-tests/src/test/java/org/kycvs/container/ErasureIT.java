package org.kycvs.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kycvs.audit.ErasingEvents;
import org.kycvs.clock.Ahead;
import org.kycvs.consent.ErasingConsents;
import org.kycvs.kernel.Sql;
import org.kycvs.people.Person;
import org.kycvs.verification.ErasingRequests;
import org.kycvs.verification.IdempotencyKey;
import org.kycvs.verification.RequestRefused;
import org.kycvs.verification.RequestState;

/** What a journey leaves, and what of it is left later. */
@ExtendWith(ArquillianExtension.class)
class ErasureIT {

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration A_YEAR = Duration.ofDays(366);
    private static final Duration SEVEN_YEARS = Duration.ofDays(2558);

    /** The timers run every minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final String REQUEST = "SELECT count(*) FROM verification.status_request WHERE id = ?";
    private static final String ATTESTATION = "SELECT count(*) FROM verification.attestation WHERE request_id = ?";
    private static final String DECISION = "SELECT count(*) FROM consent.consent WHERE request_id = ?";
    private static final String EVENTS = "SELECT count(*) FROM audit.event WHERE subject_id = ?";

    /** All that only this request's person can have left: sealed values, and keyed digests by which they could be found. */
    private static final String TRACES = """
            SELECT unnest(ARRAY[encode(r.name, 'hex'), encode(r.mobile, 'hex'), encode(r.finding, 'hex'), r.browser,
              encode(r.handle_digest, 'hex'), r.reference, encode(a.jws, 'hex'), p.mobile_index]) AS trace
            FROM verification.status_request r
            JOIN verification.attestation a ON a.request_id = r.id
            JOIN otp.passcode p ON p.request_id = r.id
            WHERE r.id = ?""";

    /** The registry's rows are the person's own, not the request's. */
    private static final String TABLES = """
            SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
            WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'registry')""";

    private final Person person = Person.fullyVaccinated();

    @Inject
    Walk walk;

    @Inject
    Marks marks;

    @Inject
    Probe probe;

    @Inject
    ErasingRequests requests;

    @Inject
    ErasingConsents consents;

    @Inject
    ErasingEvents events;

    @Inject
    Sql sql;

    @Deployment
    static EnterpriseArchive modules() {
        return Modules.withTests();
    }

    @AfterEach
    void now() {
        Ahead.of(Duration.ZERO);
    }

    @Test
    void aWeekLaterNothingOfThePersonIsLeftAndNobodyHadToAskForIt() {
        Walk.Walked walked = walk.proven(person);
        walk.allow(walked);
        List<String> traces =
                sql.list(TRACES, row -> row.getString("trace"), walked.request().value());
        assertThat(traces).hasSize(8).doesNotContainNull();
        assertThat(traces.stream().map(this::tablesWith)).noneMatch(List::isEmpty);

        Ahead.of(A_WEEK.plusMinutes(1));

        await(() -> traces.stream().flatMap(trace -> tablesWith(trace).stream()).toList(), List.of());
        assertThat(of(REQUEST, walked)).isZero();
        assertThat(of(ATTESTATION + " AND jws IS NULL AND sha256 <> ''", walked))
                .isEqualTo(1);
        assertThat(of(DECISION + " AND receipt <> ''", walked)).isEqualTo(1);
        assertThat(of(EVENTS, walked)).isGreaterThan(2);
    }

    @Test
    void whatIsDueGoesStepByStepAndNothingBefore() {
        Walk.Walked walked = walk.proven(person);
        walk.allow(walked);

        eraseIn(A_WEEK.minusMinutes(1));
        assertThat(walk.state(walked)).isEqualTo(RequestState.SHARED);

        eraseIn(A_WEEK.plusMinutes(1));
        assertThatThrownBy(() -> walk.state(walked))
                .isInstanceOf(RequestRefused.class)
                .hasMessage("not-found");
        assertThat(of(ATTESTATION, walked)).isEqualTo(1);

        eraseIn(A_YEAR.plusMinutes(1));
        assertThat(of(ATTESTATION, walked)).isZero();
        assertThat(of(DECISION, walked)).isEqualTo(1);

        eraseIn(SEVEN_YEARS.plusMinutes(1));
        assertThat(of(DECISION, walked)).isZero();
        assertThat(of(EVENTS, walked)).isZero();
    }

    @Test
    void aRequestThatNobodyAnsweredIsForgottenLikeAnyOther() {
        Walk.Walked walked = walk.sent(person);

        eraseIn(A_WEEK);
        assertThat(of(REQUEST, walked)).as("it ran a while first").isEqualTo(1);

        eraseIn(A_WEEK.plusMinutes(20));
        assertThat(of(REQUEST, walked)).isZero();
    }

    @Test
    void afterADayARepeatedCallIsANewOne() {
        IdempotencyKey key = new IdempotencyKey(Walk.PATH, UUID.randomUUID().toString(), "body");
        UUID first = walk.ask(key).request().id().value();
        String call = "SELECT count(*) FROM verification.idempotent_call WHERE result = ?";

        eraseIn(Duration.ofHours(24).minusMinutes(1));
        assertThat(marks.count(call, first)).isEqualTo(1);
        assertThat(walk.ask(key).replayed()).isTrue();

        eraseIn(Duration.ofHours(24).plusMinutes(1));
        assertThat(marks.count(call, first)).isZero();
        assertThat(walk.ask(key).replayed()).isFalse();
    }

    @Test
    void nodesThatEraseAtOnceDoNotGetInEachOthersWay() {
        List<Walk.Walked> many = Stream.generate(walk::asked).limit(300).toList();
        Ahead.of(A_WEEK.plusMinutes(20));

        List<Together.Outcome<Boolean>> nodes = Together.call(4, () -> {
            requests.erase();
            return true;
        });

        assertThat(nodes).allMatch(node -> node.failure() == null);
        requests.erase();
        assertThat(many).allMatch(one -> of(REQUEST, one) == 0);
    }

    @Test
    void aRequestThatSomebodyIsAtWaitsAndTheOthersDoNot() {
        Walk.Walked busy = walk.asked();
        Walk.Walked idle = walk.asked();

        probe.inTransaction(() -> {
            of(REQUEST.replace("count(*)", "1") + " FOR UPDATE", busy);
            Together.call(1, () -> {
                eraseIn(A_WEEK.plusMinutes(20));
                return true;
            });
            return true;
        });
        assertThat(of(REQUEST, busy)).isEqualTo(1);
        assertThat(of(REQUEST, idle)).isZero();

        requests.erase();
        assertThat(of(REQUEST, busy)).isZero();
    }

    private void eraseIn(Duration ahead) {
        Ahead.of(ahead);
        requests.erase();
        consents.erase();
        events.erase();
    }

    private List<String> tablesWith(String trace) {
        return sql.list(TABLES, row -> row.getString("name")).stream()
                .filter(table ->
                        marks.count("SELECT count(*) FROM " + table + " t WHERE strpos(t::text, ?) > 0", trace) > 0)
                .toList();
    }

    private long of(String query, Walk.Walked walked) {
        return marks.count(query, walked.request().value());
    }

    private static <T> void await(Supplier<T> actual, T expected) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && !actual.get().equals(expected)) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        assertThat(actual.get()).isEqualTo(expected);
    }
}
