package org.kycvs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.people.Person;

/** After a journey nothing that is stored or logged names the person or tells the code. */
class WhatIsLeftBehindIT extends Journey {

    @Test
    void neitherDatabaseNorLogNamesThePersonOrTellsTheCode() throws Exception {
        Person person = Person.fullyVaccinated();
        Organisation.register(person);
        Reply asked = railway.ask("travel-rail");
        String code;
        ConsentPage page = visit(asked).sendCodeTo(person.mobile(), person.name());
        code = Stack.phone(person.mobile()).code();
        page.confirm("000000".equals(code) ? "000001" : "000000").confirm(code).press("allow");
        assertThat(page.step()).isEqualTo("done");
        railway.read(asked.text("id"));

        checkpoint();
        String national = person.mobile().substring(3);
        Search personal =
                new Search(List.of(national, person.name(), person.name().split(" ")[0]));
        assertThat(personal.filesUnder(Stack.STATE.resolve("database"))).isEmpty();
        assertThat(personal.filesUnder(Stack.STATE.resolve("logs"))).isEmpty();
        assertThat(personal.filesUnder(Stack.STATE.resolve("wildfly/standalone")))
                .isEmpty();
        Search passcode = new Search(List.of(code));
        assertThat(passcode.in(everyRow().getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xx", "xxx"})
    void theSearchItselfFindsWhatIsThere(String before) {
        Search search = new Search(List.of("Asha Rao"));
        byte[] plain = (before + "Asha Rao").getBytes(StandardCharsets.UTF_8);

        assertThat(search.in(plain)).contains("Asha Rao");
        assertThat(search.in(Base64.getUrlEncoder().withoutPadding().encode(plain)))
                .contains("Asha Rao");
        assertThat(search.in(("a" + Base64.getEncoder().encodeToString(plain)).getBytes(StandardCharsets.UTF_8)))
                .contains("Asha Rao");
        assertThat(search.in("Ash Rao".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    /** Everything that PostgreSQL still holds in memory comes to its files. */
    private static void checkpoint() throws SQLException {
        try (Connection connection = DriverManager.getConnection(Stack.DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        } catch (SQLException notAllowed) {
            // The write-ahead log, which is searched too, holds every change of this run anyway.
            assertThat(notAllowed.getSQLState()).isEqualTo("42501");
        }
    }

    /** As text; a code of six digits would be found by chance in so many megabytes of binary files. */
    private static String everyRow() throws SQLException {
        StringBuilder rows = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(Stack.DATABASE);
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet row = statement.executeQuery("SELECT t::text FROM " + table + " AS t")) {
                    while (row.next()) {
                        // Ids and instants are digits by the dozen, and nothing else.
                        rows.append(row.getString(1)
                                        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "")
                                        .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:.+]+", "")
                                        .replaceAll("\\\\\\\\x[0-9a-f]+", ""))
                                .append('\n');
                    }
                }
            }
        }
        return rows.toString();
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SELECT schemaname || '.' || tablename FROM pg_tables"
                + " WHERE schemaname IN ('audit', 'consent', 'delivery', 'limits', 'otp', 'verification')")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }
}
