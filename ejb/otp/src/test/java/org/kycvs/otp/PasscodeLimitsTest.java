package org.kycvs.otp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Settings.SettingRefused;
import org.kycvs.limits.Counter;
import org.kycvs.limits.Limit;
import org.kycvs.limits.Limit.Step;
import org.kycvs.signing.KeyedDigest;
import org.kycvs.signing.MobileIndex;

/** The figures of rules, section 1, one by one. */
class PasscodeLimitsTest {

    private static final Duration DAY = Duration.ofHours(24);
    private static final MobileIndex MOBILE = new MobileIndex(new KeyedDigest("mobile-index-1.asha"));
    private static final Path PATH =
            new Path(new BrowserKey("browser"), new AddressKey("address"), new OrganisationId(UUID.randomUUID()));

    private final PasscodeLimits limits = PasscodeLimits.of(new Settings(Map.of()));

    @Test
    void sixUnconfirmedADayAndThreeOfThemByOnePath() {
        assertThat(limits.unconfirmed().inAll()).isEqualTo(Limit.of("otp.unconfirmed", 6, DAY));
        assertThat(limits.unconfirmed().byElement()).isEqualTo(Limit.of("otp.unconfirmed.path", 3, DAY));
    }

    @Test
    void thirtyFromOneAddressInTenMinutes() {
        assertThat(limits.sendsByAddress()).isEqualTo(Limit.shared("otp.sends.address", 30, Duration.ofMinutes(10), 1));
    }

    @Test
    void tenAndTwentyWrongByOnePathAndAHundredInAll() {
        assertThat(limits.failures().byElement().steps())
                .containsExactly(new Step(10, Duration.ofMinutes(30)), new Step(20, DAY));
        assertThat(limits.failures().inAll().steps()).containsExactly(new Step(100, DAY));
        assertThat(limits.failures().inAll().window()).isEqualTo(DAY);
        assertThat(limits.failures().byElement().window()).isEqualTo(DAY);
    }

    @Test
    void aSendCountsForTheMobileForEachElementOfThePathAndForTheAddress() {
        assertThat(limits.sends(MOBILE, PATH))
                .extracting(Counter::key)
                .containsExactly(
                        List.of(MOBILE.text()),
                        List.of(MOBILE.text(), "browser"),
                        List.of(MOBILE.text(), "address"),
                        List.of("address"));
    }

    @Test
    void theOrganisationAtWhosePageAnybodyMaySitIsNoElement() {
        assertThat(PATH.elements()).containsExactly("browser", "address");
    }

    @ParameterizedTest
    @CsvSource({
        "IN, +919000000001, true",
        "IN, +8801712345678, false",
        "'IN, BD', +8801712345678, true",
        "BD, +919000000001, false"
    })
    void codesGoToServedCountriesOnly(String setting, String mobile, boolean served) {
        ServedCountries countries = ServedCountries.of(new Settings(Map.of("KYCVS_OTP_COUNTRIES", setting)));
        MobileNumber number = new MobileNumber(mobile);

        if (served) {
            assertThatCode(() -> countries.mustServe(number)).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(MobileNotServed.class)
                    .isThrownBy(() -> countries.mustServe(number))
                    .satisfies(no -> assertThat(no.code()).isEqualTo("invalid-mobile"))
                    .satisfies(no -> assertThat(no.served()).containsExactly(setting));
        }
    }

    @Test
    void codesGoToIndiaIfNothingElseIsSet() {
        assertThat(ServedCountries.of(new Settings(Map.of())).codes()).containsExactly("IN");
    }

    @ParameterizedTest
    @CsvSource({
        "KYCVS_OTP_UNCONFIRMED_SENDS, 0",
        "KYCVS_OTP_UNCONFIRMED_SENDS, six",
        "KYCVS_OTP_UNCONFIRMED_SENDS_BY_PATH, -1",
        "KYCVS_OTP_SENDS_BY_ADDRESS, 0",
        "KYCVS_OTP_FAILURES, 100",
        "KYCVS_OTP_FAILURES, 100:a day",
        "KYCVS_OTP_FAILURES_BY_PATH, '20:PT24H,10:PT30M'",
        "KYCVS_OTP_FAILURES_BY_PATH, 10:PT0S",
        "KYCVS_OTP_COUNTRIES, India",
        "KYCVS_OTP_COUNTRIES, 'IN,'"
    })
    void aSettingThatMakesNoSenseStopsTheStart(String name, String value) {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> {
                    Settings settings = new Settings(Map.of(name, value));
                    PasscodeLimits.of(settings);
                    ServedCountries.of(settings);
                })
                .withMessageContaining(name);
    }
}
