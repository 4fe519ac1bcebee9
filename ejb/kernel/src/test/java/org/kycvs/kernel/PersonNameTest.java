package org.kycvs.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Asha Rao, Asha Rao",
        "'  Asha \t Rao ', Asha Rao",
        "'Asha\u00A0\u3000Rao', Asha Rao",
        "'e\u0301mile', émile",
        "রহিম উদ্দিন, রহিম উদ্দিন",
        "चन्द्र, चन्द्र",
        "S. K. Das, S. K. Das",
        "O'Brien-Smith, O'Brien-Smith",
        "X, X",
        "Md. Rahim 2nd, Md. Rahim 2nd"
    })
    void isKeptAsWrittenButForSpaces(String written, String kept) {
        assertThat(new PersonName(written).text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "Asha\u202E Rao\u202C, Asha Rao",
        "A\u200Bsha\u2060 R\u00ADao\uFEFF, Asha Rao",
        "Asha Rao\uDB40\uDC41\uDB40\uDC42, Asha Rao",
        "e\u200E\u0301mile, émile",
        "র\u200D্য, র\u200D্য",
        "क्\u200Cष, क्\u200Cष"
    })
    void dropsWhatCannotBeSeenButForJoiners(String written, String kept) {
        assertThat(new PersonName(written).text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "123", "...", "<b>Asha</b>", "Asha\u0000Rao", "Asha\uD800", "Asha\uE000"})
    void isRefusedWhereItIsNoName(String written) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new PersonName(written))
                .satisfies(no -> assertThat(no.code()).isEqualTo("invalid-request"));
    }

    @Test
    void hasAtMostAHundredCharacters() {
        assertThatCode(() -> new PersonName("a".repeat(100))).doesNotThrowAnyException();
        assertThatCode(() -> new PersonName(" " + "a".repeat(100) + " ")).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new PersonName("a".repeat(101)));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new PersonName("Asha" + " ".repeat(400) + "Rao"));
    }

    @ParameterizedTest
    @CsvSource({"Asha Rao, A••• R•••", "S. K. Das, S••• K••• D•••", "𝒜sha, 𝒜•••", "রহিম, র•••"})
    void isMaskedToFirstCharacters(String name, String masked) {
        assertThat(new PersonName(name).masked()).isEqualTo(masked);
    }

    @Test
    void neverPrints() {
        assertThat(new PersonName("Asha Rao")).hasToString("•••");
    }
}
