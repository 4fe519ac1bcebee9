package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.RequestId;
import org.kycvs.organisations.AskingOrganisation;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.Purpose;
import org.kycvs.organisations.PurposeWords;
import org.kycvs.organisations.RecognisingOrganisation;
import org.kycvs.otp.AddressKey;
import org.kycvs.otp.BrowserKey;
import org.kycvs.otp.Path;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;
import org.kycvs.words.Language;
import org.kycvs.words.LanguageWish;
import org.kycvs.words.Languages;

/** Turns a handle and a cookie, or an organisation and an id, into the request they stand before. */
@ApplicationScoped
class Visits {

    @Inject
    StatusRequests requests;

    @Inject
    RecognisingOrganisation recognising;

    @Inject
    PurposeWords purposes;

    @Inject
    Languages languages;

    @Inject
    Digesting digesting;

    @Inject
    Clock clock;

    /** To look. */
    Visited look(Visit visit) {
        return visited(requests.find(visit.handle()), visit);
    }

    /** To take a step: the request is locked until the commit, and must be pending. */
    Visited step(Visit visit) {
        return visited(requests.lock(visit.handle()), visit).mustBePending();
    }

    /**
     * To let an organisation take a step with a code that it collects: its request is locked until the commit, whatever its
     * state.
     *
     * @throws RequestRefused {@code not-found}, {@code mode-mismatch}
     */
    Visited direct(AskingOrganisation organisation, RequestId id) {
        Instant now = clock.instant();
        StatusRequest request = FollowingRequest.own(requests.lock(id), organisation, now);
        if (request.question().mode() != Mode.DIRECT) {
            throw new RequestRefused(RequestRefused.Reason.MODE_MISMATCH);
        }
        return direct(organisation, request, clock.instant());
    }

    /** The same, of a request that is being made. */
    Visited direct(AskingOrganisation organisation, StatusRequest request, Instant now) {
        OrganisationProfile profile = organisation.profile();
        return visited(request, profile, LanguageWish.NONE, Path.direct(profile.id()), now);
    }

    private Visited visited(Optional<StatusRequest> found, Visit visit) {
        StatusRequest request = found.filter(known -> known.question().mode() == Mode.HOSTED)
                .orElseThrow(() -> new RequestRefused(RequestRefused.Reason.NOT_FOUND));
        OrganisationId organisation = new OrganisationId(request.question().organisationId());
        BrowserKey browser = new BrowserKey(
                digesting.digest(KeyUse.PAGE_TOKEN, "browser", visit.cookie()).text());
        Path path = new Path(browser, AddressKey.of(visit.address(), digesting), organisation);
        OrganisationProfile profile = recognising.profile(organisation);
        return visited(request, profile, visit.wish(), path, clock.instant());
    }

    private Visited visited(
            StatusRequest request, OrganisationProfile profile, LanguageWish wish, Path path, Instant now) {
        Language language = languages.choose(wish, request.question().language());
        return new Visited(request, profile, purpose(request, profile, language), language, path, now);
    }

    private Purpose purpose(StatusRequest request, OrganisationProfile organisation, Language language) {
        String code = request.question().purpose();
        return organisation
                .purpose(code)
                .map(published -> purposes.in(language, published))
                .orElseGet(() -> new Purpose(code, code));
    }
}
