package org.kycvs.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kycvs.kernel.Sql;

/** What can be seen of a {@link Probe} from outside its transaction. */
@ApplicationScoped
public class Marks {

    @Inject
    Sql sql;

    String newRun() {
        sql.update("CREATE TABLE IF NOT EXISTS probe (run text NOT NULL, way text NOT NULL)");
        return UUID.randomUUID().toString();
    }

    long of(String run) {
        return count("SELECT count(*) FROM probe WHERE run = ?", run);
    }

    long count(String query, Object... parameters) {
        return sql.first(query, row -> row.getLong(1), parameters).orElseThrow();
    }
}
