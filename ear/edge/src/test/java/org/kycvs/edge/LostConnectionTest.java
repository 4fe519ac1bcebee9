package org.kycvs.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which failures empty the pool. */
class LostConnectionTest {

    @ParameterizedTest
    @CsvSource({
        "08003, true",
        "08006, true",
        "57P01, true",
        "57P03, true",
        "25P03, true",
        "57014, false",
        "55P03, false",
        "40001, false",
        "23505, false",
        "53300, false",
        ", false"
    })
    void isGone(String state, boolean gone) {
        assertThat(new LostConnection().isExceptionFatal(new SQLException("x", state)))
                .isEqualTo(gone);
    }
}
