package org.kycvs.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.kycvs.organisations.AskingOrganisation;

/** An organisation asks. */
@Stateless
@PermitAll
public class AskingForStatus {

    /**
     * @throws org.kycvs.organisations.OrganisationRefused purpose, mode, consent type or return URL not allowed
     * @throws RequestRefused {@code idempotency-key-reused}, {@code idempotency-key-in-use}
     * @throws org.kycvs.registry.ProgrammeUnknown {@code programme-not-supported}
     */
    public Asked ask(AskingOrganisation organisation, Question question, IdempotencyKey key) {
        throw new UnsupportedOperationException();
    }
}
