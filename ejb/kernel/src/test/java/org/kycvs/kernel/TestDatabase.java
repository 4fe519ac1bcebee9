package org.kycvs.kernel;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.sql.DataSource;

/**
 * A real PostgreSQL for tests of single statements: started once for all tests of a module, stopped with their JVM.
 *
 * <p>Every statement commits by itself; what belongs to one transaction is tested in the container.
 */
public final class TestDatabase {

    private TestDatabase() {}

    /** The server, for tests that bring their own tables. */
    public static DataSource server() {
        return Server.DATA_SOURCE;
    }

    /** The server with one module's schema, migrated by the module's own scripts. */
    public static DataSource withSchema(String module, Class<?> anchor) {
        new SchemaMigration(Server.DATA_SOURCE, new Settings(Map.of())).migrate(module, anchor);
        return Server.DATA_SOURCE;
    }

    /** The same, ready for statements. */
    public static Sql sql(String module, Class<?> anchor) {
        return new Sql(withSchema(module, anchor));
    }

    /** How the server would run a statement. */
    public static String plan(Sql sql, String statement, Object... parameters) {
        return String.join("\n", sql.list("EXPLAIN " + statement, row -> row.getString(1), parameters));
    }

    /** Started by the first test that asks. */
    private static final class Server {
        static final DataSource DATA_SOURCE = start();

        private static DataSource start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "100")
                        .start()
                        .getPostgresDatabase();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
