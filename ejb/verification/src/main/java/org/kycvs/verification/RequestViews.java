package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.AttestationId;
import org.kycvs.kernel.ConsentId;

/** Tells an organisation of its request what the contract says it may know, and no finer outcome. */
@ApplicationScoped
class RequestViews {

    @Inject
    Attestations attestations;

    /** As it was when it was made; a replay says the same again. */
    RequestView asMade(StatusRequest request) {
        return view(request, RequestState.PENDING, null, null, null);
    }

    RequestView at(StatusRequest request, RequestState state, Instant now) {
        return state == RequestState.SHARED
                ? shared(request, attestation(request, now))
                : view(request, state, null, null, null);
    }

    /** In the step that shares: nothing that it writes can be read yet. */
    RequestView justShared(StatusRequest request, SignedAttestation signed) {
        return shared(request, signed.jws());
    }

    private static RequestView shared(StatusRequest request, @Nullable String attestation) {
        UUID consent = request.outcome().consentId();
        RequestView.GrantedConsent granted = consent == null
                ? null
                : new RequestView.GrantedConsent(
                        new ConsentId(consent), request.question().consentType().code());
        return view(request, RequestState.SHARED, request.outcome().endedAt(), attestation, granted);
    }

    private @Nullable String attestation(StatusRequest request, Instant now) {
        UUID id = request.outcome().attestationId();
        return id == null
                ? null
                : attestations
                        .find(new AttestationId(id))
                        .map(issued -> attestations.text(issued, now))
                        .orElse(null);
    }

    private static RequestView view(
            StatusRequest request,
            RequestState state,
            @Nullable Instant decidedAt,
            @Nullable String attestation,
            RequestView.@Nullable GrantedConsent consent) {
        return new RequestView(
                request.id(),
                state,
                request.question().mode(),
                request.question().reference(),
                request.createdAt(),
                request.expiresAt(),
                decidedAt,
                attestation,
                consent);
    }
}
