package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kycvs.audit.AuditEvent.Actor;
import org.kycvs.kernel.AttestationId;
import org.kycvs.kernel.RequestId;
import org.kycvs.organisations.AskingOrganisation;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.otp.CheckingPasscode;

/** An organisation follows, or takes back, what it asked. Another's request is as unknown as one that never was. */
@Stateless
@PermitAll
public class FollowingRequest {

    /** For so long after its end a request can be read (rules, section 5). */
    static final Duration READABLE = Duration.ofDays(7);

    @Inject
    StatusRequests requests;

    @Inject
    Attestations attestations;

    @Inject
    RequestViews views;

    @Inject
    CheckingPasscode checking;

    @Inject
    RequestAudit audit;

    @Inject
    Clock clock;

    /** @throws RequestRefused {@code not-found} */
    public RequestView read(AskingOrganisation organisation, RequestId id) {
        Instant now = clock.instant();
        StatusRequest request = own(requests.find(id), organisation, now);
        return views.at(request, state(request, organisation.profile(), now), now);
    }

    /** @throws RequestRefused {@code not-found}, {@code request-already-decided} with the state */
    public RequestView cancel(AskingOrganisation organisation, RequestId id) {
        Instant now = clock.instant();
        StatusRequest request = own(requests.lock(id), organisation, now);
        request.cancel(now);
        checking.end(id);
        audit.record("status-request.cancelled", request, Actor.ORGANISATION);
        return views.at(request, RequestState.CANCELLED, now);
    }

    /** @throws RequestRefused {@code not-found} */
    public AttestationState attestation(AskingOrganisation organisation, AttestationId id) {
        return attestations
                .find(id)
                .filter(issued -> issued.belongsTo(organisation.profile().id()))
                .map(issued -> issued.stateAt(clock.instant()))
                .orElseThrow(FollowingRequest::notFound);
    }

    /** A pending request whose organisation may no longer ask is over, whoever looks at it. */
    static RequestState state(StatusRequest request, OrganisationProfile organisation, Instant now) {
        RequestState state = request.stateAt(now);
        boolean mayAsk = organisation.active()
                && organisation.purpose(request.question().purpose()).isPresent();
        return state == RequestState.PENDING && !mayAsk ? RequestState.CANCELLED : state;
    }

    /** @throws RequestRefused {@code not-found}: another's, or ended too long ago */
    static StatusRequest own(Optional<StatusRequest> found, AskingOrganisation organisation, Instant now) {
        return found.filter(request -> request.question()
                        .organisationId()
                        .equals(organisation.profile().id().value()))
                .filter(request -> request.stateAt(now) == RequestState.PENDING
                        || now.isBefore(request.endedBy().plus(READABLE)))
                .orElseThrow(FollowingRequest::notFound);
    }

    private static RequestRefused notFound() {
        return new RequestRefused(RequestRefused.Reason.NOT_FOUND);
    }
}
