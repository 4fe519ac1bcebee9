package org.kycvs.web.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;
import org.kycvs.verification.Asked;
import org.kycvs.verification.RequestState;
import org.kycvs.verification.RequestView;
import org.kycvs.verification.RequestView.GrantedConsent;
import org.kycvs.web.WireJson;

/** A status request as its organisation reads it (contract, sections 3.1 and 3.2). */
final class RequestDocument {

    /** People take a minute; two seconds keep the page at the counter lively. */
    static final int POLL_AFTER_SECONDS = 2;

    private RequestDocument() {}

    /** The reply to "create"; says nothing that could differ at a replay. */
    static JsonObject created(Asked asked, @Nullable String consentUrl) {
        RequestView request = asked.request();
        JsonObjectBuilder document = start(request);
        addIfThere(document, "consent_url", consentUrl);
        addIfThere(document, "reference", request.reference());
        document.add("expires_at", WireJson.time(request.expiresAt()));
        document.add("poll_after_seconds", POLL_AFTER_SECONDS);
        if (asked.passcode() != null) {
            document.add("passcode", PasscodeDocument.of(asked.passcode()));
        }
        return document.build();
    }

    /** The reply to "read" and "cancel". */
    static JsonObject read(RequestView request) {
        JsonObjectBuilder document = start(request);
        addIfThere(document, "reference", request.reference());
        document.add("created_at", WireJson.time(request.createdAt()));
        document.add("expires_at", WireJson.time(request.expiresAt()));
        if (request.decidedAt() != null) {
            document.add("decided_at", WireJson.time(request.decidedAt()));
        }
        addIfThere(document, "attestation", request.attestation());
        if (request.consent() != null) {
            document.add("consent", consent(request.consent()));
        }
        if (request.state() == RequestState.PENDING) {
            document.add("poll_after_seconds", POLL_AFTER_SECONDS);
        }
        return document.build();
    }

    private static JsonObjectBuilder start(RequestView request) {
        return WireJson.object()
                .add("id", request.id().toString())
                .add("state", request.state().code())
                .add("mode", request.mode().code());
    }

    private static JsonObjectBuilder consent(GrantedConsent consent) {
        return WireJson.object().add("id", consent.id().toString()).add("type", consent.type());
    }

    private static void addIfThere(JsonObjectBuilder document, String name, @Nullable String value) {
        if (value != null) {
            document.add(name, value);
        }
    }
}
