package org.kycvs.consent;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.kycvs.kernel.Ids;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.OrganisationState;
import org.kycvs.organisations.Purpose;
import org.kycvs.otp.ProofSamples;

/** Decisions that read aloud. */
final class ConsentSamples {

    static final Instant DECIDED = Instant.parse("2026-11-23T10:02:00Z");
    static final Ids IDS = new Ids(Clock.fixed(DECIDED, ZoneOffset.UTC));
    static final Purpose RAIL = new Purpose("travel-rail", "To let you travel by train.");

    private ConsentSamples() {}

    static OrganisationProfile railway(String legalName) {
        return new OrganisationProfile(
                IDS.newOrganisation(),
                "example-railway",
                legalName,
                "RAILWAY",
                "rail",
                DECIDED,
                OrganisationState.ACTIVE,
                List.of(RAIL),
                Set.of(Mode.HOSTED),
                List.of());
    }

    static Consent granted() {
        return decided(Consent.Decision.GRANTED);
    }

    static Consent denied() {
        return decided(Consent.Decision.DENIED);
    }

    private static Consent decided(Consent.Decision decision) {
        ConsentOffer offer = new ConsentOffer(
                railway("Example Railway Limited"),
                RAIL,
                ConsentTerms.oneTime(),
                new Notice("share-once", 1, "en", "Example Railway Limited asks."),
                "pseudonym",
                Channel.HOSTED,
                true,
                ActingFor.OTHER,
                DECIDED.plusSeconds(24 * 3600));
        return new Consent(IDS.newConsent(), decision, offer, ProofSamples.proof(IDS.newRequest(), DECIDED), DECIDED);
    }
}
