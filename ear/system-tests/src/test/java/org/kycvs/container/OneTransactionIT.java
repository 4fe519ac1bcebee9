package org.kycvs.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kycvs.verification.RequestRefused;

/** Two persistence units and plain statements are one transaction over one connection. */
@ExtendWith(ArquillianExtension.class)
class OneTransactionIT {

    @Inject
    Probe probe;

    @Inject
    Marks marks;

    @Inject
    UserTransaction transaction;

    @Deployment
    static EnterpriseArchive modules() {
        return Modules.withTests();
    }

    @Test
    void allThreeSpeakToOneBackendInOneTransaction() {
        assertThat(probe.backends().distinct()).hasSize(1);
    }

    @Test
    void whatAllThreeWroteIsCommittedTogether() {
        String run = marks.newRun();

        probe.mark(run);

        assertThat(marks.of(run)).isEqualTo(3);
    }

    @Test
    void whatAllThreeWroteIsRolledBackTogether() throws Exception {
        String run = marks.newRun();

        transaction.begin();
        probe.mark(run);
        assertThat(marks.of(run)).isEqualTo(3);
        transaction.rollback();

        assertThat(marks.of(run)).isZero();
    }

    @Test
    void aRefusalRollsBackAndReachesTheCallerAsItself() {
        String run = marks.newRun();

        assertThatThrownBy(() -> probe.inTransaction(() -> {
                    probe.mark(run);
                    throw new RequestRefused(RequestRefused.Reason.NOT_FOUND);
                }))
                .isInstanceOf(RequestRefused.class);

        assertThat(marks.of(run)).isZero();
    }

    @Test
    void anUnexpectedExceptionRollsBack() {
        String run = marks.newRun();

        assertThatThrownBy(() -> probe.inTransaction(() -> {
                    probe.mark(run);
                    throw new IllegalStateException("unexpected");
                }))
                .isInstanceOf(EJBException.class);

        assertThat(marks.of(run)).isZero();
    }

    @Test
    void aFailedStatementThatIsSwallowedIsNotMistakenForSuccess() {
        String run = marks.newRun();

        assertThatThrownBy(() -> probe.swallow(run)).isInstanceOf(EJBException.class);

        assertThat(marks.of(run)).isZero();
    }
}
