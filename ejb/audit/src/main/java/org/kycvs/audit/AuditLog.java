package org.kycvs.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Writes an event in the transaction of the change itself: both stand, or neither. */
@Stateless
@PermitAll
public class AuditLog {

    /** If the event cannot be written, the caller's change must not happen: the failure rolls it back. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(AuditEvent event) {
        throw new UnsupportedOperationException();
    }
}
