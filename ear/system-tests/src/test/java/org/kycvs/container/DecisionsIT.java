package org.kycvs.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kycvs.consent.ActingFor;
import org.kycvs.kernel.RequestId;
import org.kycvs.kernel.Sql;
import org.kycvs.otp.PasscodeCheck;
import org.kycvs.people.Person;
import org.kycvs.verification.DecidingRequest.Allowed;
import org.kycvs.verification.RequestRefused;
import org.kycvs.verification.RequestState;

/** A step of the journey happens whole, once, or not at all. */
@ExtendWith(ArquillianExtension.class)
class DecisionsIT {

    private static final String END_EVENTS = """
            SELECT count(*) FROM audit.event WHERE subject_id = ?
            AND kind IN ('status-request.shared', 'status-request.declined', 'status-request.cancelled')""";

    private final Person person = Person.fullyVaccinated();

    @Inject
    Walk walk;

    @Inject
    Marks marks;

    @Inject
    Sql sql;

    @Inject
    UserTransaction transaction;

    @Deployment
    static EnterpriseArchive modules() {
        return Modules.withTests();
    }

    @Test
    void allowingMakesRequestConsentAttestationAndEventTogether() {
        Walk.Walked walked = walk.proven(person);

        assertThat(walk.allow(walked)).isEqualTo(new Allowed.Shared());

        assertThat(walk.state(walked)).isEqualTo(RequestState.SHARED);
        assertThat(consents(walked)).isEqualTo(1);
        assertThat(attestations(walked)).isEqualTo(1);
        assertThat(ends(walked)).isEqualTo(1);
    }

    @Test
    void allowingThatIsRolledBackLeavesNothingAndCanBeDoneAgain() throws Exception {
        Walk.Walked walked = walk.proven(person);

        transaction.begin();
        assertThat(walk.allow(walked)).isEqualTo(new Allowed.Shared());
        transaction.rollback();

        assertThat(walk.state(walked)).isEqualTo(RequestState.PENDING);
        assertThat(consents(walked) + attestations(walked) + ends(walked)).isZero();
        assertThat(walk.allow(walked)).isEqualTo(new Allowed.Shared());
    }

    @Test
    void aWrongPasscodeIsRemembered() {
        Walk.Walked walked = walk.sent(person);

        assertThat(walk.proving.confirmCode(walked.visit(), "not it"))
                .isInstanceOfSatisfying(PasscodeCheck.Wrong.class, wrong -> assertThat(wrong.checksLeft())
                        .isEqualTo(4));

        assertThat(walk.showing.show(walked.visit()).passcode().checksLeft()).isEqualTo(4);
    }

    @Test
    void withoutAnAuditLogNothingIsDecided() {
        Walk.Walked walked = walk.proven(person);
        sql.update("ALTER TABLE audit.event RENAME TO event_away");
        try {
            assertThatThrownBy(() -> walk.allow(walked)).isInstanceOf(EJBException.class);
            assertThatThrownBy(() -> walk.deciding.decline(walked.visit())).isInstanceOf(EJBException.class);
            assertThatThrownBy(() -> walk.following.cancel(walk.organisation(), walked.request()))
                    .isInstanceOf(EJBException.class);
            assertThatThrownBy(() -> walk.asked()).isInstanceOf(EJBException.class);
        } finally {
            sql.update("ALTER TABLE audit.event_away RENAME TO event");
        }

        assertThat(walk.state(walked)).isEqualTo(RequestState.PENDING);
        assertThat(consents(walked) + attestations(walked) + ends(walked)).isZero();
        assertThat(walk.allow(walked)).isEqualTo(new Allowed.Shared());
    }

    @Test
    void ofAllowDeclineAndCancelAtOnceExactlyOneEndsTheRequest() {
        Walk.Walked walked = walk.proven(person);
        String shown = walk.showing.show(walked.visit()).offer().shown();
        List<Callable<RequestState>> presses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            presses.add(() -> {
                walk.deciding.allow(walked.visit(), shown, ActingFor.SELF);
                return RequestState.SHARED;
            });
            presses.add(() -> {
                walk.deciding.decline(walked.visit());
                return RequestState.NOT_SHARED;
            });
            presses.add(() -> {
                walk.following.cancel(walk.organisation(), walked.request());
                return RequestState.CANCELLED;
            });
        }

        List<Together.Outcome<RequestState>> outcomes = Together.call(presses);

        assertThat(outcomes.stream().flatMap(outcome -> outcome.as(RequestState.class)))
                .containsExactly(walk.state(walked));
        assertThat(outcomes).filteredOn(outcome -> outcome.failure() != null).allSatisfy(outcome -> assertThat(
                        outcome.failure())
                .isInstanceOf(RequestRefused.class)
                .hasMessage("request-already-decided"));
        assertThat(ends(walked)).isEqualTo(1);
        assertThat(attestations(walked)).isEqualTo(walk.state(walked) == RequestState.SHARED ? 1 : 0);
    }

    @Test
    void aTextIsSentOnlyIfItsStepIsCommitted() throws Exception {
        Person silent = Person.fullyVaccinated();
        long before = marks.count("SELECT count(*) FROM delivery.outbox");
        long codes = marks.count("SELECT count(*) FROM otp.passcode");
        Walk.Walked asked = walk.asked();

        transaction.begin();
        walk.sendCode(asked, silent);
        assertThat(marks.count("SELECT count(*) FROM otp.passcode")).isEqualTo(codes + 1);
        transaction.rollback();
        walk.sent(person);

        assertThat(walk.phone(person).newestOf(1)).contains("ContainerTests");
        assertThat(walk.phone(silent).texts()).isEmpty();
        assertThat(marks.count("SELECT count(*) FROM delivery.outbox")).isEqualTo(before + 1);
    }

    private long consents(Walk.Walked walked) {
        return of("SELECT count(*) FROM consent.consent WHERE request_id = ?", walked.request());
    }

    private long attestations(Walk.Walked walked) {
        return of("SELECT count(*) FROM verification.attestation WHERE request_id = ?", walked.request());
    }

    private long ends(Walk.Walked walked) {
        return of(END_EVENTS, walked.request());
    }

    private long of(String query, RequestId request) {
        return marks.count(query, request.value());
    }
}
