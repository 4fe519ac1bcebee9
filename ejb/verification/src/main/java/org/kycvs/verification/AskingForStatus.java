package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kycvs.audit.AuditEvent.Actor;
import org.kycvs.consent.ConsentTerms;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.RequestId;
import org.kycvs.organisations.AskingOrganisation;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.OrganisationRefused;
import org.kycvs.organisations.QuotaUse;
import org.kycvs.organisations.Quotas;
import org.kycvs.otp.SendingPasscode;
import org.kycvs.registry.ProgrammeUnknown;
import org.kycvs.registry.Programmes;

/** An organisation asks. */
@Stateless
@PermitAll
public class AskingForStatus {

    @Inject
    StatusRequests requests;

    @Inject
    IdempotentCalls calls;

    @Inject
    PersonalParts parts;

    @Inject
    Handles handles;

    @Inject
    Programmes programmes;

    @Inject
    SendingPasscode sending;

    @Inject
    Quotas quotas;

    @Inject
    Visits visits;

    @Inject
    Codes codes;

    @Inject
    RequestAudit audit;

    @Inject
    RequestViews views;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * @throws org.kycvs.organisations.OrganisationRefused purpose, mode, consent type or return URL not allowed
     * @throws RequestRefused {@code idempotency-key-reused}, {@code idempotency-key-in-use}
     * @throws org.kycvs.registry.ProgrammeUnknown {@code programme-not-supported}
     * @throws org.kycvs.otp.MobileNotServed {@code invalid-mobile}
     * @throws org.kycvs.limits.LimitReached direct: {@code too-many-passcodes}; nothing was made
     * @throws org.kycvs.organisations.QuotaExceeded {@code quota-exceeded}; nothing was made
     */
    public Asked ask(AskingOrganisation organisation, Question question, IdempotencyKey key) {
        mustBeAllowed(organisation, question);
        RequestId id = ids.newRequest();
        return calls.earlier(organisation.profile().clientId(), key, id.value())
                .map(RequestId::new)
                .map(earlier -> asked(madeEarlier(earlier), null))
                .orElseGet(() -> make(id, organisation, question));
    }

    private Asked asked(StatusRequest request, @Nullable QuotaUse quota) {
        boolean direct = request.question().mode() == Mode.DIRECT;
        return new Asked(
                views.asMade(request),
                direct ? null : handles.of(request),
                direct ? codes.asSent(request, 1, request.createdAt()) : null,
                quota == null,
                quota);
    }

    private StatusRequest madeEarlier(RequestId id) {
        return requests.find(id).orElseThrow(() -> new RequestRefused(RequestRefused.Reason.IDEMPOTENCY_KEY_REUSED));
    }

    private Asked make(RequestId id, AskingOrganisation organisation, Question question) {
        Instant now = clock.instant();
        StatusRequest request = new StatusRequest(
                id,
                AskedQuestion.of(organisation.profile(), question),
                parts.seal(id, question.subject()),
                handles.kept(id),
                new StatusRequest.Lifetime(now, now.plus(question.lifetime())));
        audit.record("status-request.created", request, Actor.ORGANISATION);
        if (question.mode() == Mode.DIRECT) {
            codes.send(visits.direct(organisation, request, now));
        }
        requests.add(request);
        return asked(request, quotas.take(organisation.profile().id()));
    }

    private void mustBeAllowed(AskingOrganisation organisation, Question question) {
        organisation.mayAsk(question.mode(), question.purpose());
        if (question.terms().type() != ConsentTerms.Type.ONE_TIME) {
            throw new OrganisationRefused(OrganisationRefused.Reason.CONSENT_TYPE_NOT_ALLOWED);
        }
        String returnUrl = question.echo().returnUrl();
        if (returnUrl != null && !organisation.profile().returnUrls().contains(returnUrl)) {
            throw new OrganisationRefused(OrganisationRefused.Reason.RETURN_URL_NOT_REGISTERED);
        }
        if (!programmes.supported().contains(question.programme())) {
            throw new ProgrammeUnknown();
        }
        Optional.ofNullable(question.subject().mobile()).ifPresent(sending::mustServe);
    }
}
