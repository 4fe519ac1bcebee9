package org.kycvs.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.OrganisationId;

/** Organisations that read aloud. */
final class OrganisationSamples {

    static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    static final List<PublishedPurpose> PUBLISHED = List.of(
            new PublishedPurpose("travel-rail", "You want to travel by train.", 1),
            new PublishedPurpose("travel-air", "You want to travel by air.", 2),
            new PublishedPurpose("lodging", "You want to stay at a hotel.", 3));

    private OrganisationSamples() {}

    static final String CLIENT = "some-railway";

    static Terms railway() {
        return railwayFor(List.of("travel-rail"));
    }

    static Terms railwayFor(List<String> purposes) {
        return railwayUntil(purposes, null);
    }

    static Terms railwayUntil(List<String> purposes, @Nullable LocalDate agreementUntil) {
        return new Terms(
                "Some Railway Limited",
                "SomeRailway",
                OrganisationKind.RAIL,
                purposes,
                Set.of(Mode.HOSTED),
                List.of("https://railway.example/back"),
                null,
                null,
                agreementUntil,
                null,
                false);
    }

    static Organisation registered(Terms terms) {
        return new Organisation(new OrganisationId(new UUID(0, 1)), CLIENT, terms, PUBLISHED, MONDAY);
    }
}
