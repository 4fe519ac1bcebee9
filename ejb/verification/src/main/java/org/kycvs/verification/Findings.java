package org.kycvs.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kycvs.kernel.PersonName;
import org.kycvs.otp.ProvenMobile;
import org.kycvs.registry.FindingPerson;

/** Asks the registry whom a proven mobile and a name mean, and keeps the answer with the request. */
@ApplicationScoped
class Findings {

    @Inject
    FindingPerson registry;

    @Inject
    PersonalParts parts;

    /**
     * After a new proof the registry is asked again, but never about another person: whoever could wait for a proof to end
     * and then pick once more would see the status of a whole household.
     */
    void look(StatusRequest request, ProvenMobile proof) {
        Finding found = find(request, proof);
        Finding kept = parts.finding(request)
                .flatMap(earlier -> earlier.person(request.progress().picked()))
                .map(found::only)
                .orElse(found);
        request.progress().found(parts.seal(request.id(), kept), proof.provenAt());
    }

    /** Only asks: nothing needs to be kept of what decides at once. */
    Finding find(StatusRequest request, ProvenMobile proof) {
        return new Finding(
                registry.find(proof.mobile(), name(request), request.question().programme()));
    }

    private PersonName name(StatusRequest request) {
        return parts.name(request).orElseThrow(() -> new IllegalStateException("No code is sent without a name"));
    }
}
