package org.kycvs.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    @ParameterizedTest
    @ValueSource(strings = {"old", " key leaked \n", "कुंजी पुरानी है", "Line one\nline two"})
    void aReasonIsSaidInAFewWords(String text) {
        assertThat(new Reason(text).text()).isEqualTo(text.strip());
    }

    static java.util.List<String> none() {
        return java.util.List.of("", "  ", "no", "123", "...", "a".repeat(301), "a".repeat(5000), "bad\u0000reason");
    }

    @ParameterizedTest
    @MethodSource("none")
    void whatSaysNothingOrTooMuchIsNone(String text) {
        assertThatThrownBy(() -> new Reason(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void itIsPrintedMasked() {
        assertThat(new Reason("Asha Rao asked for it")).asString().isEqualTo("•••");
    }
}
