package org.kycvs.verification;

import java.time.Instant;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.Purpose;
import org.kycvs.otp.BrowserKey;
import org.kycvs.otp.Path;
import org.kycvs.words.Language;

/**
 * A request as one browser, or the organisation that collects its code, meets it now.
 *
 * @param request locked, if the visit is a step
 * @param organisation who asks, as it stands now
 * @param purpose in the reader's language; the code alone tells what was asked when the organisation has it not any more
 * @param language of the page, and of what is sent from it
 * @param path who visits, and from where
 * @param now the instant of the visit
 */
record Visited(
        StatusRequest request,
        OrganisationProfile organisation,
        Purpose purpose,
        Language language,
        Path path,
        Instant now) {

    BrowserKey browser() {
        return path.browser();
    }

    RequestState state() {
        return FollowingRequest.state(request, organisation, now);
    }

    /** The browser that asked for the code. */
    boolean owns() {
        return request.progress().belongsTo(browser().text());
    }

    /** Another browser has proven the mobile; for this one there is nothing left to do. */
    boolean takenFrom() {
        return request.progress().isTakenFrom(browser().text());
    }

    Visited mustBePending() {
        if (state() != RequestState.PENDING) {
            throw over(state());
        }
        return this;
    }

    Visited mustOwn() {
        if (!owns()) {
            throw over(RequestState.PENDING);
        }
        return this;
    }

    Visited mustNotBeTaken() {
        if (takenFrom()) {
            throw over(RequestState.PENDING);
        }
        return this;
    }

    private static RequestRefused over(RequestState state) {
        return new RequestRefused(RequestRefused.Reason.REQUEST_ALREADY_DECIDED, state);
    }

    @Override
    public String toString() {
        return "Visited[" + request.id() + "]";
    }
}
