package org.kycvs.stack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** The two databases, each with a role of its own: the application cannot read what Keycloak keeps, nor the other way. */
final class Databases {

    private final Port port;
    private final Secrets secrets;

    Databases(Port port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    /** As the name of a database, of its owner and, in the local stack only, of the owner's password. */
    static final String APPLICATION = "kycvs";

    static final String KEYCLOAK = "keycloak";

    static String url(Port port, String database) {
        return "jdbc:postgresql://localhost:" + port.number() + "/" + database;
    }

    /** Makes what is not there yet. */
    void prepare() {
        try (Connection connection = connect("postgres")) {
            make(connection, APPLICATION, APPLICATION);
            make(connection, KEYCLOAK, secrets.keycloakDatabase());
        } catch (SQLException failure) {
            throw new StackRefused("PostgreSQL does not take its databases: " + failure.getMessage(), failure);
        }
        try (Connection connection = connect(APPLICATION)) {
            execute(connection, "CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        } catch (SQLException failure) {
            throw new StackRefused("PostgreSQL does not count its statements: " + failure.getMessage(), failure);
        }
    }

    private Connection connect(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(port, database));
        return source.getConnection(PostgresPart.SUPERUSER, secrets.databaseAdministrator());
    }

    private static void make(Connection connection, String name, String password) throws SQLException {
        if (missing(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            execute(connection, "CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'");
        }
        if (missing(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute(connection, "CREATE DATABASE " + name + " OWNER " + name);
            execute(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        }
    }

    private static boolean missing(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return !statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }
}
