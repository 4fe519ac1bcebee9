package org.kycvs.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kycvs.organisations.OrganisationSamples.railway;
import static org.kycvs.organisations.OrganisationSamples.railwayFor;
import static org.kycvs.organisations.OrganisationSamples.registered;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationTest {

    @Test
    void aNewlyRegisteredOneMayAskForItsPurposeInItsMode() {
        AskingOrganisation asking = registered(railway()).asking();

        assertThat(asking.mayAsk(Mode.HOSTED, "travel-rail"))
                .isEqualTo(new Purpose("travel-rail", "You want to travel by train."));
    }

    @ParameterizedTest
    @CsvSource({
        "HOSTED, travel-air,  purpose-not-allowed",
        "HOSTED, no-such,     purpose-not-allowed",
        "DIRECT, travel-rail, mode-not-allowed",
        "DIRECT, travel-air,  mode-not-allowed"
    })
    void itMayAskNothingElse(Mode mode, String purpose, String code) {
        AskingOrganisation asking = registered(railway()).asking();

        assertThatThrownBy(() -> asking.mayAsk(mode, purpose)).hasMessage(code);
    }

    @Test
    void itsPurposesComeInTheOrderOfThePublishedList() {
        Organisation organisation = registered(railwayFor(List.of("lodging", "travel-rail", "travel-air")));

        assertThat(organisation.profile().purposes())
                .extracting(Purpose::code)
                .containsExactly("travel-rail", "travel-air", "lodging");
    }

    @Test
    void aPurposeThatIsNotPublishedIsRefusedWithTheOnesThatAre() {
        assertThatThrownBy(() -> registered(railwayFor(List.of("travel-rail", "curiosity"))))
                .isInstanceOf(RegistrationRefused.class)
                .hasMessage("purposes must be of the published list: travel-rail, travel-air, lodging");
    }

    @Test
    void itsProfileIsWhatWasRegistered() {
        OrganisationProfile profile = registered(railway()).profile();

        assertThat(profile.clientId()).isEqualTo("some-railway");
        assertThat(profile.legalName()).isEqualTo("Some Railway Limited");
        assertThat(profile.smsName()).isEqualTo("SomeRailway");
        assertThat(profile.kind()).isEqualTo("rail");
        assertThat(profile.verifiedSince()).isEqualTo(OrganisationSamples.MONDAY);
        assertThat(profile.state()).isEqualTo(OrganisationState.ACTIVE);
        assertThat(profile.modes()).containsExactly(Mode.HOSTED);
        assertThat(profile.returnUrls()).containsExactly("https://railway.example/back");
    }
}
