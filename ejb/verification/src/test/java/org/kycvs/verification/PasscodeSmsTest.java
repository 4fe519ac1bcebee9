package org.kycvs.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kycvs.kernel.Settings;
import org.kycvs.words.Language;

/** What stands in the SMS of a code, and how many parts it is sent and paid in. */
class PasscodeSmsTest {

    private static final String DIGITS = "123456";
    private static final String HOST = "vaccination.health.example.gov.in";
    private static final String LONGEST_SMS_NAME = "M".repeat(20);

    private static final List<String> PURPOSES = List.of(
            "travel-rail",
            "travel-air",
            "airport-entry",
            "lodging",
            "employment",
            "education",
            "health-care",
            "public-service",
            "event-entry");

    /** Of the GSM 7-bit alphabet (3GPP TS 23.038) as much as English needs. */
    private static final Pattern GSM = Pattern.compile("[A-Za-z0-9 \n@#.,:;?!()'&/+-]*");

    private static final int GSM_PART = 153;
    private static final int UCS_2_PART = 67;
    private static final int MOST_PARTS = 5;

    static Stream<Language> languages() {
        return OfferedWorld.LANGUAGES.offered().stream();
    }

    @Test
    void itNamesWhoAndWhyAndUntilWhenAndWarns() {
        assertThat(sms("en", "EXRAIL", "You want to travel by train."))
                .isEqualTo("123456 is your code to show EXRAIL your vaccination status. You want to travel by train. "
                        + "Valid until 15:31. Never tell it to anybody.\n\n@" + HOST + " #123456");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void itsLastLineBindsTheCodeToOurAddressInEveryLanguage(Language language) {
        String[] lines = sms(language.code(), "EXRAIL", "…").split("\n");

        assertThat(lines[0]).contains(DIGITS, "EXRAIL", "…");
        assertThat(lines[lines.length - 1]).isEqualTo("@" + HOST + " #" + DIGITS);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void withTheLongestNamesItIsSentInFewParts(Language language) {
        assertThat(PURPOSES).allSatisfy(purpose -> assertThat(
                        parts(sms(language.code(), LONGEST_SMS_NAME, word(language, "purpose." + purpose))))
                .isLessThanOrEqualTo(MOST_PARTS));
    }

    @Test
    void englishFitsTheAlphabetOfTwiceAsMany() {
        assertThat(PURPOSES).allSatisfy(purpose -> {
            String text = sms("en", LONGEST_SMS_NAME, word(OfferedWorld.LANGUAGES.original(), "purpose." + purpose));
            assertThat(text).matches(GSM);
            assertThat(parts(text)).isEqualTo(2);
        });
    }

    private static int parts(String text) {
        int room = GSM.matcher(text).matches() ? GSM_PART : UCS_2_PART;
        return (text.length() + room - 1) / room;
    }

    private static String word(Language language, String key) {
        return OfferedWorld.WORDS.plain(language, key);
    }

    private static String sms(String language, String smsName, String purpose) {
        OfferedWorld world = new OfferedWorld(RequestSamples.openRequest());
        world.language = language;
        world.smsName = smsName;
        world.purpose = purpose;
        PasscodeSms sms = new PasscodeSms();
        sms.settings = new Settings(Map.of("KYCVS_PUBLIC_URL", "https://" + HOST));
        sms.words = OfferedWorld.WORDS;
        return sms.message(world.visited()).text(DIGITS, RequestSamples.DURING);
    }
}
