package org.kycvs.otp;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "123456, 123456",
        "123 456, 123456",
        "' 12 34 56 ', 123456",
        "'1\u00A02\u20093456', 123456",
        "১২৩৪৫৬, 123456",
        "१२३४५६, 123456",
        "１２３４５６, 123456",
        "000042, 000042",
        "12345, 12345",
        "1234567, 1234567",
        "12-34-56, 12-34-56",
        "abcdef, abcdef",
        "'', ''"
    })
    void areReadAsPeopleTypeThem(String typed, String read) {
        assertThat(Digits.typed(typed).text()).isEqualTo(read);
    }

    @Test
    void keepTheirLeadingZeros() {
        RandomGenerator drawsFortyTwo = () -> 42L << 32;

        assertThat(Digits.random(drawsFortyTwo).text()).hasSize(6).startsWith("0");
    }

    @Test
    void areSixAndSeldomTheSame() {
        SecureRandom random = new SecureRandom();

        assertThat(Stream.generate(() -> Digits.random(random).text()).limit(1000))
                .allMatch(text -> text.matches("[0-9]{6}"))
                .satisfies(drawn -> assertThat(drawn.stream().distinct()).hasSizeGreaterThan(950));
    }

    /** SHA-256 of 123456, as a client of the original API sends it. */
    @Test
    void hashAsTheOriginalApiDid() {
        assertThat(new Digits("123456").sha256())
                .isEqualTo("8d969eef6ecad3c29a3a629280e686cf0c3f5d5a86aff3ca12020c923adc6c92");
    }

    @Test
    void neverPrint() {
        assertThat(new Digits("123456")).asString().doesNotContainPattern("[0-9]");
    }
}
