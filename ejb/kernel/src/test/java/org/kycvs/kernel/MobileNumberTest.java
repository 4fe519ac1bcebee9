package org.kycvs.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {

    @ParameterizedTest
    @CsvSource({
        "9000000001, +919000000001",
        "90000 00001, +919000000001",
        "90000-00001, +919000000001",
        "09000000001, +919000000001",
        "919000000001, +919000000001",
        "+91 90000 00001, +919000000001",
        "0091 90000 00001, +919000000001",
        "' (+91) 90000.00001 ', +919000000001",
        "९००००००००१, +919000000001",
        "+8801712345678, +8801712345678",
        "+447400123456, +447400123456",
        "+12015550123, +12015550123"
    })
    void isReadAsPeopleInIndiaTypeIt(String typed, String e164) {
        assertThat(MobileNumber.parse(typed).e164()).isEqualTo(e164);
    }

    @ParameterizedTest
    @CsvSource({"+919000000001, IN", "+8801712345678, BD", "+447400123456, GB", "+12015550123, US", "+15062345678, CA"})
    void knowsItsCountry(String e164, String country) {
        assertThat(new MobileNumber(e164).country()).isEqualTo(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "900000000",
                "90000000011",
                "1000000000",
                "02222222222",
                "+912222222222",
                "1800111111",
                "112",
                "+9199",
                "+999123456789",
                "9000000001 and more text that nobody would ever type",
                "abcdefghij"
            })
    void isRefusedWhereNoSmsCouldArrive(String typed) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> MobileNumber.parse(typed))
                .satisfies(no -> assertThat(no.code()).isEqualTo("invalid-mobile"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9000000001", "+91 9000000001", "+9190000000", "00919000000001"})
    void isKeptInItsCanonicalFormOnly(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new MobileNumber(text));
    }

    @Test
    void isNotRepeatedByItsRefusal() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> MobileNumber.parse("90000009"))
                .satisfies(no -> assertThat(no + no.rule()).doesNotContain("90000009"));
    }

    @Test
    void isReadByTheRegionWhereNoCountryIsSaid() {
        assertThat(MobileNumber.parse("01712345678", "BD").e164()).isEqualTo("+8801712345678");
    }

    /** What was typed anywhere in the world and stored can be read again. */
    @Test
    void isCanonicalHoweverItWasTyped() {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        for (String region : numbers.getSupportedRegions()) {
            PhoneNumber example = numbers.getExampleNumberForType(region, PhoneNumberType.MOBILE);
            for (PhoneNumberFormat format : PhoneNumberFormat.values()) {
                if (example != null) {
                    MobileNumber typed = MobileNumber.parse(numbers.format(example, format), region);
                    assertThat(new MobileNumber(typed.e164())).as(region).isEqualTo(typed);
                }
            }
        }
    }

    @Test
    void printsItsLastFourDigitsOnly() {
        MobileNumber mobile = new MobileNumber("+919000000001");

        assertThat(mobile.masked()).isEqualTo("******0001");
        assertThat(mobile).hasToString("******0001");
    }
}
