package org.kycvs.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kycvs.approvals.Difference;

class TermsTest {

    private static final Terms HOTEL = new Terms(
            "Some Hotel",
            "SomeHotel",
            OrganisationKind.LODGING,
            List.of("lodging"),
            Set.of(Mode.HOSTED, Mode.DIRECT),
            List.of(),
            "ab12",
            new Quota(5, 100),
            LocalDate.parse("2027-03-31"),
            new OwnWords("हम मेहमानों की रक्षा करते हैं।", "hi"),
            true);

    @Test
    void whatIsWrittenIsWhatIsRead() {
        assertThat(Terms.of(HOTEL.toJson())).isEqualTo(HOTEL);
        assertThat(Terms.of(OrganisationSamples.railway().toJson())).isEqualTo(OrganisationSamples.railway());
    }

    @Test
    void thoseWhoCompareReadWhatDiffersAndNothingElse() {
        Terms longer = new Terms(
                "Some Hotels",
                HOTEL.smsName(),
                HOTEL.kind(),
                HOTEL.purposes(),
                Set.of(Mode.HOSTED),
                HOTEL.returnUrls(),
                HOTEL.logo(),
                null,
                HOTEL.agreementUntil(),
                HOTEL.ownWords(),
                false);

        assertThat(Terms.differences(HOTEL, longer))
                .containsExactly(
                        new Difference("legal_name", "Some Hotel", "Some Hotels"),
                        new Difference("modes", "direct hosted", "hosted"),
                        new Difference("quota_minute", "5", ""),
                        new Difference("quota_day", "100", ""),
                        new Difference("dpop", "yes", ""));
    }

    @Test
    void ofANewOneEverythingThatItHasDiffers() {
        assertThat(Terms.differences(null, OrganisationSamples.railway()))
                .extracting(Difference::name)
                .containsExactly("legal_name", "sms_name", "kind", "purposes", "modes", "return_urls");
    }
}
