package org.kycvs.benchmark.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VariablesTest {

    private static final String ID = "019ac3a1-5b7c-7a01-8000-0123456789ab";
    private static final String DIGEST = "k1.pZ4d0m2Yx3rW8cQ9aV7bN6tE5uI4oP3";

    private final Variables variables = new Variables();

    @Test
    void areTheSameWhereverAJourneyUsesThemAndNewInTheNext() {
        List<@Nullable String> first = variables.in(sent("update request", ID, DIGEST));
        List<@Nullable String> again = variables.in(sent("insert outbox", ID, DIGEST));
        List<@Nullable String> inArray = variables.in(sent("end all", "{" + ID + "," + DIGEST + "}"));
        variables.renew();

        assertThat(again).isEqualTo(first).doesNotContain(ID, DIGEST);
        assertThat(inArray).containsExactly("{" + first.get(0) + "," + first.get(1) + "}");
        assertThat(first.get(0)).hasSameSizeAs(ID);
        assertThat(first.get(1)).hasSameSizeAs(DIGEST);
        assertThat(variables.in(sent("update request", ID, DIGEST))).doesNotContainAnyElementsOf(first);
    }

    @Test
    void leaveOrdinaryValuesAndTheRegistryAlone() {
        assertThat(variables.in(sent("insert", "travel-rail", "2026-11-27 05:00:01.251+00", null)))
                .containsExactly("travel-rail", "2026-11-27 05:00:01.251+00", null);
        assertThat(variables.in(sent("count", "{otp.failures,2026-11-28T05:00:01.251123Z}")))
                .containsExactly("{otp.failures,2026-11-28T05:00:01.251123Z}");
        assertThat(variables.in(sent("select from registry.dose", DIGEST))).containsExactly(DIGEST);
    }

    private static SentStatement sent(String sql, @Nullable String... parameters) {
        return new SentStatement(Instant.EPOCH, 1, sql, Arrays.asList(parameters));
    }
}
