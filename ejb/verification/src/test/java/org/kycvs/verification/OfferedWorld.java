package org.kycvs.verification;

import static org.kycvs.verification.RequestSamples.DURING;
import static org.kycvs.verification.RequestSamples.THIS_BROWSER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kycvs.consent.Notices;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.PersonName;
import org.kycvs.kernel.Settings;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.OrganisationState;
import org.kycvs.organisations.Purpose;
import org.kycvs.otp.AddressKey;
import org.kycvs.otp.BrowserKey;
import org.kycvs.otp.Path;
import org.kycvs.registry.Match;
import org.kycvs.registry.NameMatch;
import org.kycvs.registry.VaccinationStatus;
import org.kycvs.signing.KeySamples;
import org.kycvs.words.Languages;
import org.kycvs.words.Words;

/** All that an offer is made of, as it stands at one moment. */
final class OfferedWorld {

    static final Languages LANGUAGES = new Languages(new Settings(Map.of()));
    static final Words WORDS = new Words(LANGUAGES);

    StatusRequest request;
    String language = "en";
    String browser = THIS_BROWSER;
    String askedName = "Asha Rao";
    String organisation = "Example Railway";
    String smsName = "EXRAIL";
    String purpose = "You want to travel by train.";
    String life = "PT24H";
    String beneficiary = "1";
    String registeredName = "Asha Rao";
    NameMatch nameMatch = NameMatch.EXACT;
    VaccinationStatus status = VaccinationStatus.PARTIALLY_VACCINATED;
    String schedule = "in-2022-03";
    Instant asOf = DURING;

    OfferedWorld(StatusRequest request) {
        this.request = request;
    }

    /** What choose carries. */
    String shown() {
        return offers().show(visited(), match()).shown();
    }

    /** What Allow finds. */
    Set<OfferPart> changedSince(String shown) {
        return offers().changed(shown, visited(), match());
    }

    private Offers offers() {
        Offers offers = new Offers();
        offers.notices = new Notices(WORDS);
        offers.parts = new PersonalParts();
        offers.parts.sealing = KeySamples.sealing();
        offers.digesting = KeySamples.digesting();
        offers.digests = new OfferDigests();
        offers.digests.digesting = KeySamples.digesting();
        offers.settings = new Settings(Map.of("KYCVS_VERIFICATION_ATTESTATION_LIFE", life));
        request.typedName(offers.parts.seal(request.id(), new PersonName(askedName)));
        return offers;
    }

    Visited visited() {
        OrganisationProfile profile = new OrganisationProfile(
                new OrganisationId(request.question().organisationId()),
                "example-railway",
                organisation,
                smsName,
                "rail",
                DURING,
                OrganisationState.ACTIVE,
                List.of(new Purpose("travel-rail", purpose)),
                Set.of(Mode.HOSTED),
                List.of());
        Path path = new Path(new BrowserKey(browser), new AddressKey("address"), profile.id());
        return new Visited(
                request,
                profile,
                new Purpose("travel-rail", purpose),
                LANGUAGES.find(language).orElseThrow(),
                path,
                DURING);
    }

    private Match match() {
        PersonName registered = new PersonName(registeredName);
        return new Match(beneficiary, registered, 1988, nameMatch, status, "covid-19", schedule, asOf);
    }
}
