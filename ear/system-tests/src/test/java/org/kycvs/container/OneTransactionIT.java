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
    void all_three_speak_to_one_backend_in_one_transaction() {
        assertThat(probe.backends().distinct()).hasSize(1);
    }

    @Test
    void what_all_three_wrote_is_committed_together() {
        String run = marks.newRun();

        probe.mark(run);

        assertThat(marks.of(run)).isEqualTo(3);
    }

    @Test
    void what_all_three_wrote_is_rolled_back_together() throws Exception {
        String run = marks.newRun();

        transaction.begin();
        probe.mark(run);
        assertThat(marks.of(run)).isEqualTo(3);
        transaction.rollback();

        assertThat(marks.of(run)).isZero();
    }

    @Test
    void a_refusal_rolls_back_and_reaches_the_caller_as_itself() {
        String run = marks.newRun();

        assertThatThrownBy(() -> probe.inTransaction(() -> {
                    probe.mark(run);
                    throw new RequestRefused(RequestRefused.Reason.NOT_FOUND);
                }))
                .isInstanceOf(RequestRefused.class);

        assertThat(marks.of(run)).isZero();
    }

    @Test
    void an_unexpected_exception_rolls_back() {
        String run = marks.newRun();

        assertThatThrownBy(() -> probe.inTransaction(() -> {
                    probe.mark(run);
                    throw new IllegalStateException("unexpected");
                }))
                .isInstanceOf(EJBException.class);

        assertThat(marks.of(run)).isZero();
    }

    @Test
    void a_failed_statement_that_is_swallowed_is_not_mistaken_for_success() {
        String run = marks.newRun();

        assertThatThrownBy(() -> probe.swallow(run)).isInstanceOf(EJBException.class);

        assertThat(marks.of(run)).isZero();
    }
}
