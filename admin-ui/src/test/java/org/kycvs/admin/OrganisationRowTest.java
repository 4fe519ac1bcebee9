package org.kycvs.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.OrganisationState;
import org.kycvs.organisations.Purpose;
import org.kycvs.verification.RequestState;

class OrganisationRowTest {

    @Test
    void everyRequestIsCountedOnceUnderItsOutcome() {
        OrganisationRow row = railway(
                OrganisationState.ACTIVE,
                Map.of(
                        RequestState.SHARED, 5L,
                        RequestState.NOT_SHARED, 4L,
                        RequestState.EXPIRED, 3L,
                        RequestState.CANCELLED, 2L,
                        RequestState.PENDING, 1L));

        assertThat(row.getAsked()).isEqualTo(15);
        assertThat(row.getShared()).isEqualTo(5);
        assertThat(row.getNotShared()).isEqualTo(4);
        assertThat(row.getExpired()).isEqualTo(3);
        assertThat(row.getCancelled()).isEqualTo(2);
        assertThat(row.getPending()).isEqualTo(1);
    }

    @Test
    void whoHasNotAskedIsShownWithNoughts() {
        OrganisationRow row = railway(OrganisationState.ACTIVE, Map.of());

        assertThat(row.getAsked()).isZero();
        assertThat(row.getShared()).isZero();
    }

    @Test
    void noTwoStatesLookAlikeWithoutColour() {
        List<OrganisationRow> rows = Arrays.stream(OrganisationState.values())
                .map(state -> railway(state, Map.of()))
                .toList();

        assertThat(rows).extracting(OrganisationRow::getSign).doesNotHaveDuplicates();
    }

    @Test
    void modesStandInTheOrderInWhichTheyAreEarned() {
        assertThat(railway(OrganisationState.ACTIVE, Map.of()).getModes()).containsExactly("hosted", "direct");
    }

    private static OrganisationRow railway(OrganisationState state, Map<RequestState, Long> outcomes) {
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
                outcomes);
    }
}
