package org.kycvs.architecture;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Random;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.Refusal;

/** One small sin for each rule, so that each has been seen to fail. */
final class Planted {

    private Planted() {}

    @Entity
    public static class PublicEntity {}

    public static class PublicRepository {
        @PersistenceContext
        EntityManager entities;
    }

    static class DomainThatKnowsHttp {
        Response answer() {
            return Response.ok().build();
        }
    }

    /** The tests' own packages carry no mark. */
    static class InAnUnmarkedPackage {}

    static class RefusalThatNamesAPerson extends Refusal {
        final MobileNumber mobile;

        RefusalThatNamesAPerson(MobileNumber mobile) {
            super(InvalidValue.Kind.MOBILE);
            this.mobile = mobile;
        }
    }

    @Stateless
    public static class OpenSessionBean {
        public void call() {}
    }

    @Stateless
    @PermitAll
    public static class SessionBeanWithState {
        int calls;
    }

    static class ReadsTheClock {
        Instant time() {
            return Instant.now();
        }
    }

    static class Sleeper {
        void rest() throws InterruptedException {
            Thread.sleep(1);
        }
    }

    static class Gambler {
        int guess() {
            return new Random().nextInt();
        }
    }

    static class RunsAStatement {
        void run(Connection connection) throws SQLException {
            connection.prepareStatement("SELECT 1").execute();
        }
    }

    static class CatchesEverything {
        void swallow(Runnable task) {
            try {
                task.run();
            } catch (RuntimeException anything) {
                // gone
            }
        }
    }

    static class Printer {
        void print() {
            System.out.println();
        }
    }
}
