package org.kycvs.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.Sql.SqlFailed;

class LateWritesTest {

    private static final String INSERT = "INSERT INTO late.line (text) VALUES (?)\n";

    private final Sql sql = new Sql(TestDatabase.server());
    private final List<String> sent = new ArrayList<>();
    private final LateWrites writes = new LateWrites((statement, parameters) -> {
        sent.add(statement);
        sql.write(statement, parameters);
    });

    @BeforeEach
    void emptyTable() {
        sql.update("DROP SCHEMA IF EXISTS late CASCADE");
        sql.update("CREATE SCHEMA late");
        sql.update("CREATE TABLE late.line (text text PRIMARY KEY)");
        sql.update("CREATE TABLE late.word (line text REFERENCES late.line, word text)");
    }

    @Test
    void nothingIsSentBeforeTheEnd() {
        writes.add(INSERT, "one");
        assertThat(lines()).isEmpty();

        writes.beforeCompletion();

        assertThat(lines()).containsExactly("one");
    }

    @Test
    void allIsOneStatementAlsoWhereOnePartRefersToAnother() {
        writes.add(INSERT, "one");
        writes.add("INSERT INTO late.word (line, word) SELECT ?, w FROM unnest(?::text[]) AS w", "one", new String[] {
            "a", "b"
        });
        writes.add(INSERT, "two");

        writes.beforeCompletion();

        assertThat(sent).hasSize(1);
        assertThat(lines()).containsExactly("one", "two");
        assertThat(sql.list("SELECT word FROM late.word ORDER BY word", row -> row.getString(1)))
                .containsExactly("a", "b");
    }

    @Test
    void ofVeryManySomeGoAhead() {
        for (int i = 0; i < LateWrites.MOST + 1; i++) {
            writes.add(INSERT, "line " + i);
        }
        assertThat(lines()).hasSize(LateWrites.MOST);

        writes.beforeCompletion();

        assertThat(lines()).hasSize(LateWrites.MOST + 1);
    }

    @Test
    void whereOneFailsNoneStands() {
        sql.update(INSERT, "there");
        writes.add(INSERT, "one");
        writes.add(INSERT, "there");

        assertThatExceptionOfType(SqlFailed.class).isThrownBy(writes::beforeCompletion);

        assertThat(lines()).containsExactly("there");
    }

    @Test
    void whatWasSentIsNotSentAgain() {
        writes.add(INSERT, "one");
        writes.beforeCompletion();
        writes.beforeCompletion();

        assertThat(sent).hasSize(1);
    }

    private List<String> lines() {
        return sql.list("SELECT text FROM late.line ORDER BY text", row -> row.getString(1));
    }
}
