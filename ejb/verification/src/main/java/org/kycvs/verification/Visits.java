package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.RecognisingOrganisation;
import org.kycvs.otp.AddressKey;
import org.kycvs.otp.BrowserKey;
import org.kycvs.otp.Path;
import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;

/** Turns a handle and a cookie into the request they stand before. */
@ApplicationScoped
class Visits {

    @Inject
    StatusRequests requests;

    @Inject
    RecognisingOrganisation recognising;

    @Inject
    Digesting digesting;

    @Inject
    Clock clock;

    /** To look. */
    Visited look(Visit visit) {
        return visited(requests.find(visit.handle()), recognising::recentProfile, visit);
    }

    /** To take a step: the request is locked until the commit, and must be pending. */
    Visited step(Visit visit) {
        return visited(requests.lock(visit.handle()), recognising::profile, visit)
                .mustBePending();
    }

    private Visited visited(
            Optional<StatusRequest> found, Function<OrganisationId, OrganisationProfile> recognise, Visit visit) {
        StatusRequest request = found.orElseThrow(() -> new RequestRefused(RequestRefused.Reason.NOT_FOUND));
        OrganisationId organisation = new OrganisationId(request.question().organisationId());
        BrowserKey browser = new BrowserKey(
                digesting.digest(KeyUse.PAGE_TOKEN, "browser", visit.cookie()).text());
        Path path = new Path(browser, AddressKey.of(visit.address(), digesting), organisation);
        return new Visited(request, recognise.apply(organisation), path, clock.instant());
    }
}
