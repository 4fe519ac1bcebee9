package org.kycvs.benchmark.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementLogTest {

    private static final String OLDER = "2026-11-27 05:00:00.000 UTC [1] LOG:  from before\n";

    private static final String LONG = "x".repeat(100_000);

    private static final String LOG = """
            2026-11-27 05:00:01.250 UTC|71|kycvs|LOG:  execute <unnamed>: BEGIN
            2026-11-27 05:00:01.251 UTC|71|kycvs|LOG:  execute S_3/C_4: select name
            \t  from person
            \t where id = $1 and year = $2
            2026-11-27 05:00:01.251 UTC|99|keycloak|LOG:  execute <unnamed>: select 1
            2026-11-27 05:00:01.251 UTC|71|kycvs|DETAIL:  Parameters: $1 = 'O''Neil, $9', $2 = NULL
            2026-11-27 05:00:01.260 UTC|71|kycvs|LOG:  execute S_1: COMMIT
            2026-11-27 05:00:01.270 UTC|71|kycvs|LOG:  execute S_2: insert into long (text) values ($1)
            2026-11-27 05:00:01.270 UTC|71|kycvs|DETAIL:  Parameters: $1 = '%s'
            """.formatted(LONG);

    @Test
    void tellsWhatTheApplicationSent(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("log"), OLDER + LOG);
        List<SentStatement> sent = StatementLog.read(log, OLDER.length());

        assertThat(sent).hasSize(4);
        assertThat(sent.get(0).begins()).isTrue();
        assertThat(sent.get(1))
                .isEqualTo(new SentStatement(
                        Instant.parse("2026-11-27T05:00:01.251Z"),
                        71,
                        "select name\n  from person\n where id = $1 and year = $2",
                        Arrays.asList("O'Neil, $9", null)));
        assertThat(sent.get(2).commits()).isTrue();
        assertThat(sent.get(3).parameters()).containsExactly(LONG);
    }
}
