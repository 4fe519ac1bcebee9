package org.kycvs.organisations;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kycvs.kernel.OrganisationId;

/** Organisations as the doors meet them. The proof can only be made in this package, so the samples stand in it. */
public final class OrganisationSamples {

    private OrganisationSamples() {}

    public static OrganisationProfile railway() {
        return new OrganisationProfile(
                new OrganisationId(UUID.fromString("01890000-0000-7000-8000-000000000001")),
                "example-railway",
                "Example Railway",
                "EXRAIL",
                "rail",
                Instant.parse("2026-01-01T00:00:00Z"),
                OrganisationState.ACTIVE,
                List.of(new Purpose("travel-rail", "To let you travel by train.")),
                Set.of(Mode.HOSTED, Mode.DIRECT),
                List.of("http://localhost:8091/return"));
    }

    public static OrganisationProfile suspended(OrganisationProfile active) {
        return new OrganisationProfile(
                active.id(),
                active.clientId(),
                active.legalName(),
                active.smsName(),
                active.kind(),
                active.verifiedSince(),
                OrganisationState.SUSPENDED,
                active.purposes(),
                active.modes(),
                active.returnUrls());
    }

    public static AskingOrganisation asking(OrganisationProfile profile) {
        return new AskingOrganisation(profile);
    }

    /** A register of ours that knows one client and remembers nothing. */
    public static RecognisingOrganisation register(OrganisationProfile known) {
        return new RecognisingOrganisation() {
            @Override
            public AskingOrganisation byClient(String clientId) {
                if (!known.clientId().equals(clientId)) {
                    throw new OrganisationRefused(OrganisationRefused.Reason.ORGANISATION_UNKNOWN);
                }
                if (!known.active()) {
                    throw new OrganisationRefused(OrganisationRefused.Reason.ORGANISATION_SUSPENDED);
                }
                return asking(known);
            }
        };
    }
}
