package org.kycvs.journey.nodes;

import org.junit.jupiter.api.Test;
import org.kycvs.journey.Database;
import org.kycvs.journey.Onboarded;
import org.kycvs.journey.kills.HeldCommits;

/** Two servers make the account of one organisation, because the first was silent for too long and did it nevertheless. */
class OneAccountIT extends TwoNodes {

    @Test
    void anOrganisationHasOneAccount() {
        Onboarded hostel = new Onboarded();
        try (HeldCommits held = HeldCommits.ofKeycloak("client", "NEW.client_id = '%s'".formatted(hostel.clientId))) {
            hostel.wish();
            held.await(1);
            Onboarded.endClaims();
            Database.await(2, "SELECT tries FROM onboarding.identity WHERE organisation_id = ?", hostel.id);
            Database.await(1, "SELECT (count(*) > 1)::int FROM pg_locks WHERE NOT granted");
            held.letGo();
        }

        hostel.awaitAgreement().isOne();
    }
}
