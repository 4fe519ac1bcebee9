package org.kycvs.organisations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Reason;

/**
 * An administrator pins the certificate with which an organisation signs, or removes it. An organisation can have several, so
 * that the next one counts before the last one ends.
 */
@Stateless
@RolesAllowed("onboarding-officer")
public class PinningCertificates {

    @Inject
    Certificates certificates;

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * @param pem one X.509 certificate (RFC 7468, section 5)
     * @throws OrganisationRefused {@code mode-not-allowed}, {@code organisation-suspended}, {@code organisation-unknown}
     * @throws UnfitCertificate not one certificate, one that is weak, not for signing or over, or one that is pinned already
     */
    public void pin(OrganisationId organisation, String pem) {
        AskingOrganisation asking = organisations.asking(organisation);
        if (!asking.profile().modes().contains(Mode.DIRECT)) {
            throw new OrganisationRefused(OrganisationRefused.Reason.MODE_NOT_ALLOWED);
        }
        Instant now = clock.instant();
        X509Certificate certificate = CertificateText.read(pem, now);
        UUID id = ids.next();
        UnfitCertificate.unless(
                certificates.pin(id, organisation, certificate, now), UnfitCertificate.Reason.PINNED_ALREADY);
        Map<String, String> facts = Map.of("sha256", Fingerprint.of(certificate).sha256());
        audit.record(new AuditEvent("certificate.pinned", organisation, id, AuditEvent.Actor.ADMINISTRATOR, facts));
    }

    /** From now on nothing that it signs counts; nothing happens if it did not count. */
    public void remove(UUID id, Reason reason) {
        certificates
                .remove(id, clock.instant())
                .ifPresent(organisation -> audit.record(
                        AuditEvent.reasoned("certificate.removed", organisation, id, Map.of(), reason.text())));
    }

    /** Those that count first, by the organisation's name. */
    public List<PinnedCertificate> all() {
        return certificates.all();
    }
}
