package org.kycvs.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kycvs.verification.RequestSamples.ASKED;
import static org.kycvs.verification.RequestSamples.DURING;
import static org.kycvs.verification.RequestSamples.EXPIRES;
import static org.kycvs.verification.RequestSamples.SEALED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kycvs.consent.ConsentTerms;
import org.kycvs.consent.Notice;
import org.kycvs.delivery.SmsMessage;
import org.kycvs.kernel.ConsentId;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.RequestId;
import org.kycvs.kernel.Settings;
import org.kycvs.kernel.Settings.SettingRefused;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.OrganisationState;
import org.kycvs.organisations.Purpose;
import org.kycvs.otp.Path;
import org.kycvs.words.Language;
import org.kycvs.words.LanguageWish;

/** What the person reads of a code that the organisation collects. */
class CollectedCodeSmsTest {

    private static final OrganisationId RAILWAY = new OrganisationId(UUID.randomUUID());
    private static final MobileNumber MOBILE = new MobileNumber("+919000000001");

    private final CollectedCodeSms sms = new CollectedCodeSms();

    CollectedCodeSmsTest() {
        sms.words = OfferedWorld.WORDS;
        sms.helpLine = new HelpLine("");
    }

    @Test
    void itSaysWhoAsksWhyAndThatGivingTheCodeShares() {
        assertThat(sms.message(asked(null)).text("123456", EXPIRES))
                .startsWith("123456 is your code for ExampleRailway.")
                .contains("Giving it to them shares your vaccination status with them, once.")
                .contains("You want to travel by train.")
                .contains("Valid until 15:45");
    }

    @ParameterizedTest
    @CsvSource({"en, en", "hi-IN, hi", "bn, bn", "fr, en", ", en"})
    void theNoticeIsThatTextInThatLanguageWithoutTheDigits(String wished, String language) {
        String sent = sms.message(asked(wished)).text("123456", EXPIRES);
        Notice notice = sms.notice(asked(wished), EXPIRES);

        assertThat(notice.language()).isEqualTo(language);
        assertThat(notice.text()).isEqualTo(sent.replace("123456", "******")).doesNotContain("123456");
    }

    @Test
    void afterUseItSaysWhatCameOfItAndNotWhoWasFound() {
        SmsMessage nobody = sms.notShared(asked(null), MOBILE);

        assertThat(nobody.text()).contains("ExampleRailway", "no single record", "nothing was shared");
        assertThat(nobody.notAfter()).isAfter(DURING);
        assertThat(nobody.to()).isEqualTo(MOBILE);
    }

    @Test
    void afterUseItSaysWhatToDoIfItWasSomebodyElseAndWhereToTurnTo() {
        ConsentId receipt = new ConsentId(UUID.randomUUID());
        assertThat(sms.shared(asked(null), MOBILE, receipt).text())
                .contains(receipt.toString(), "If this was not you")
                .endsWith("health authority.");

        sms.helpLine = new HelpLine("1075");

        assertThat(sms.shared(asked(null), MOBILE, receipt).text()).endsWith("health authority. 1075");
        assertThat(sms.shared(asked("hi"), MOBILE, receipt).text()).endsWith(" 1075");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+91 11 2000 0000", "kycvs.example.org/help", "1075"})
    void aHelpLineIsAnAddressOrANumber(String text) {
        assertThat(HelpLine.of(new Settings(Map.of("KYCVS_VERIFICATION_HELP_LINE", text))))
                .isEqualTo(new HelpLine(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"हेल्पलाइन 1075", "call us at any time, day or night, on 1075", "1075\nAnd more"})
    void whatWouldMakeTheMessageLongerStopsTheStart(String text) {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> HelpLine.of(new Settings(Map.of("KYCVS_VERIFICATION_HELP_LINE", text))));
    }

    private static Visited asked(String language) {
        AskedQuestion question = new AskedQuestion(
                RAILWAY.value(),
                "example-railway",
                Mode.DIRECT,
                "travel-rail",
                "covid-19",
                null,
                null,
                null,
                null,
                language,
                ConsentTerms.Type.ONE_TIME,
                null,
                1);
        StatusRequest request = new StatusRequest(
                new RequestId(UUID.randomUUID()),
                question,
                AskedSubject.of(SEALED, SEALED),
                new StoredHandle("handle-1", SEALED),
                new StatusRequest.Lifetime(ASKED, EXPIRES));
        OrganisationProfile railway = new OrganisationProfile(
                RAILWAY,
                "example-railway",
                "Example Railway Limited",
                "ExampleRailway",
                "rail",
                ASKED,
                OrganisationState.ACTIVE,
                List.of(new Purpose("travel-rail", "You want to travel by train.")),
                Set.of(Mode.DIRECT),
                List.of());
        Language spoken = OfferedWorld.LANGUAGES.choose(LanguageWish.NONE, language);
        return new Visited(request, railway, railway.purposes().get(0), spoken, Path.direct(RAILWAY), DURING);
    }
}
