package org.kycvs.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.OrganisationState;
import org.kycvs.organisations.Purpose;
import org.kycvs.verification.OutcomeFigures;

class OrganisationRowTest {

    @Test
    void noTwoStatesLookAlikeWithoutColour() {
        List<OrganisationRow> rows = Arrays.stream(OrganisationState.values())
                .map(state -> railway(state))
                .toList();

        assertThat(rows).extracting(OrganisationRow::getSign).doesNotHaveDuplicates();
    }

    @Test
    void modesStandInTheOrderInWhichTheyAreEarned() {
        assertThat(railway(OrganisationState.ACTIVE).getModes()).containsExactly("hosted", "direct");
    }

    private static OrganisationRow railway(OrganisationState state) {
        return new OrganisationRow(
                new OrganisationProfile(
                        new OrganisationId(new UUID(0, 1)),
                        "some-railway",
                        "Some Railway Limited",
                        "SomeRailway",
                        "rail",
                        Instant.parse("2026-11-23T10:00:00Z"),
                        state,
                        List.of(new Purpose("travel-rail", "You want to travel by train.")),
                        Set.of(Mode.DIRECT, Mode.HOSTED),
                        List.of()),
                OutcomeFigures.NONE);
    }
}
