package org.kycvs.organisations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.Reason;

/**
 * An officer removes the certificate with which an organisation signs: that takes one person, because it may have to happen at
 * once. To pin one takes two ({@link PinningCertificate}).
 */
@Stateless
@RolesAllowed("onboarding-officer")
public class PinningCertificates {

    @Inject
    Certificates certificates;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** From now on nothing that it signs counts; nothing happens if it did not count. */
    public void remove(UUID id, Reason reason) {
        certificates
                .remove(id, clock.instant())
                .ifPresent(organisation -> audit.record(
                        AuditEvent.reasoned("certificate.removed", organisation, id, Map.of(), reason.text())));
    }

    /** Those that count now and will not after that moment, the first first. */
    public List<PinnedCertificate> ending(Instant until) {
        return certificates.ending(clock.instant(), until);
    }

    /** Those that count first, by the organisation's name. */
    public List<PinnedCertificate> all() {
        return certificates.all();
    }
}
