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

    void look(StatusRequest request, ProvenMobile proof) {
        PersonName name =
                parts.name(request).orElseThrow(() -> new IllegalStateException("No code is sent without a name"));
        Finding finding = new Finding(
                registry.find(proof.mobile(), name, request.question().programme()));
        request.found(parts.seal(request.id(), finding), proof.provenAt());
    }
}
