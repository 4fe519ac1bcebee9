package org.kycvs.container;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kycvs.kernel.Sql;

/** A use case as any of ours, that does what a test wants within its transaction. */
@Stateless
@PermitAll
public class Probe {

    @PersistenceContext(unitName = "consent.jar#consent")
    EntityManager consents;

    @PersistenceContext(unitName = "verification.jar#verification")
    EntityManager requests;

    @Inject
    Sql sql;

    /** One call, one transaction. */
    public <T> T inTransaction(Supplier<T> step) {
        return step.get();
    }

    /** As the two persistence units and the plain statement see it: their backend and their transaction. */
    public Stream<String> backends() {
        String query = "SELECT pg_backend_pid() || ' ' || pg_current_xact_id()";
        return Stream.of(
                (String) consents.createNativeQuery(query).getSingleResult(),
                (String) requests.createNativeQuery(query).getSingleResult(),
                sql.first(query, row -> row.getString(1)).orElseThrow());
    }

    /** Writes one mark by each of the three. */
    public void mark(String run) {
        String insert = "INSERT INTO probe (run, way) VALUES ('" + run + "', ";
        consents.createNativeQuery(insert + "'consent')").executeUpdate();
        requests.createNativeQuery(insert + "'verification')").executeUpdate();
        sql.update(insert + "'statement')");
    }

    /** Loses its transaction by a failing statement and says nothing about it. */
    public void swallow(String run) {
        mark(run);
        try {
            sql.update("INSERT INTO probe (run, way) VALUES (?, NULL)", run);
        } catch (Sql.SqlFailed swallowed) {
            // as careless code does
        }
    }
}
