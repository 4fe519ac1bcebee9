package org.kycvs.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kycvs.organisations.OrganisationSamples.MONDAY;
import static org.kycvs.organisations.OrganisationSamples.railway;
import static org.kycvs.organisations.OrganisationSamples.railwayFor;
import static org.kycvs.organisations.OrganisationSamples.railwayUntil;
import static org.kycvs.organisations.OrganisationSamples.registered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationTest {

    @Test
    void aNewlyRegisteredOneMayAskForItsPurposeInItsMode() {
        AskingOrganisation asking = registered(railway()).asking(MONDAY);

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
        AskingOrganisation asking = registered(railway()).asking(MONDAY);

        assertThatThrownBy(() -> asking.mayAsk(mode, purpose)).hasMessage(code);
    }

    @Test
    void itsPurposesComeInTheOrderOfThePublishedList() {
        Organisation organisation = registered(railwayFor(List.of("lodging", "travel-rail", "travel-air")));

        assertThat(organisation.profile(MONDAY).purposes())
                .extracting(Purpose::code)
                .containsExactly("travel-rail", "travel-air", "lodging");
    }

    @Test
    void aPurposeThatIsNotPublishedIsRefusedWithTheOnesThatAre() {
        assertThatThrownBy(() -> registered(railwayFor(List.of("travel-rail", "curiosity"))))
                .isInstanceOfSatisfying(TermsRefused.class, refused -> assertThat(refused.sentence())
                        .isEqualTo("purposes must be of the published list: travel-rail, travel-air, lodging"));
    }

    @Test
    void itsProfileIsWhatWasRegistered() {
        OrganisationProfile profile = registered(railway()).profile(MONDAY);

        assertThat(profile.clientId()).isEqualTo("some-railway");
        assertThat(profile.legalName()).isEqualTo("Some Railway Limited");
        assertThat(profile.smsName()).isEqualTo("SomeRailway");
        assertThat(profile.kind()).isEqualTo("rail");
        assertThat(profile.verifiedSince()).isEqualTo(MONDAY);
        assertThat(profile.state()).isEqualTo(OrganisationState.ACTIVE);
        assertThat(profile.modes()).containsExactly(Mode.HOSTED);
        assertThat(profile.returnUrls()).containsExactly("https://railway.example/back");
    }

    @Test
    void whatWasAgreedIsWhatItSays() {
        assertThat(registered(railway()).terms()).isEqualTo(railway());
    }

    /** The last day of the agreement ends at midnight where the programme is: half past six in the evening of UTC. */
    @ParameterizedTest
    @CsvSource({"2026-11-23T18:29:59.999Z, ACTIVE", "2026-11-23T18:30:00Z, EXPIRED", "2027-11-23T00:00:00Z, EXPIRED"})
    void itMayAskToTheEndOfTheLastDayOfItsAgreement(Instant now, OrganisationState state) {
        Organisation railway = registered(railwayUntil(List.of("travel-rail"), LocalDate.parse("2026-11-23")));

        assertThat(railway.state(now)).isEqualTo(state);
        assertThat(railway.profile(now).active()).isEqualTo(state == OrganisationState.ACTIVE);
        if (state == OrganisationState.EXPIRED) {
            assertThatThrownBy(() -> railway.asking(now)).hasMessage("organisation-suspended");
        }
    }

    @Test
    void aSuspendedOneAsksAgainOnceItIsResumed() {
        Organisation railway = registered(railway());

        railway.suspend();
        assertThatThrownBy(() -> railway.asking(MONDAY)).hasMessage("organisation-suspended");
        assertThatThrownBy(railway::suspend).hasMessage("organisation-state");

        railway.resume();
        assertThat(railway.asking(MONDAY)).isNotNull();
        assertThatThrownBy(railway::resume).hasMessage("organisation-state");
    }

    @Test
    void aClosedOneIsUnknownUntilItIsOpenedAgain() {
        Organisation railway = registered(railway());

        railway.close();
        assertThatThrownBy(() -> railway.asking(MONDAY)).hasMessage("organisation-unknown");
        assertThatThrownBy(railway::suspend).hasMessage("organisation-state");
        assertThatThrownBy(railway::close).hasMessage("organisation-state");

        railway.resume();
        assertThat(railway.asking(MONDAY)).isNotNull();
    }
}
