package org.kycvs.organisations;

import static org.kycvs.organisations.UnfitCertificate.unless;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kycvs.approvals.ApprovedChange;
import org.kycvs.approvals.DangerousChange;
import org.kycvs.approvals.Difference;
import org.kycvs.approvals.Preview;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.OrganisationId;

/**
 * What a certificate signs counts as an organisation's. Its subject is the organisation; wanted is {@code pem}, one X.509
 * certificate (RFC 7468, section 5). An organisation can have several, so that the next one counts before the last one ends.
 */
@ApplicationScoped
public class PinningCertificate implements DangerousChange {

    /** What it is proposed as. */
    public static final String KIND = "certificate.pin";

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

    /** What is proposed. */
    public static JsonObject wanted(String pem) {
        return Json.createObjectBuilder().add("pem", pem).build();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String proposer() {
        return "onboarding-officer";
    }

    /**
     * @throws OrganisationRefused {@code mode-not-allowed}, {@code organisation-suspended}, {@code organisation-unknown}
     * @throws UnfitCertificate not one certificate, one that is weak, not for signing or over, or one that is pinned already
     */
    @Override
    public Preview preview(UUID subject, JsonObject wanted) {
        OrganisationId id = new OrganisationId(subject);
        AskingOrganisation asking = organisations.asking(id);
        if (!asking.profile().modes().contains(Mode.DIRECT)) {
            throw new OrganisationRefused(OrganisationRefused.Reason.MODE_NOT_ALLOWED);
        }
        X509Certificate certificate = certificate(wanted);
        unless(!certificates.isPinned(Fingerprint.of(certificate)), UnfitCertificate.Reason.PINNED_ALREADY);
        return new Preview(
                asking.profile().legalName(),
                id,
                List.of(
                        new Difference(
                                "certificate_subject",
                                "",
                                certificate.getSubjectX500Principal().getName()),
                        new Difference(
                                "certificate_sha256",
                                "",
                                Fingerprint.of(certificate).sha256()),
                        new Difference(
                                "certificate_until",
                                "",
                                certificate.getNotAfter().toInstant().toString())));
    }

    @Override
    public void carryOut(ApprovedChange approved) {
        OrganisationId organisation = new OrganisationId(approved.subject());
        X509Certificate certificate =
                certificate(approved.requiring(KIND, organisation.value()).wanted());
        UUID id = ids.next();
        unless(
                certificates.pin(id, organisation, certificate, clock.instant()),
                UnfitCertificate.Reason.PINNED_ALREADY);
        Map<String, String> facts = Map.of(
                "sha256",
                Fingerprint.of(certificate).sha256(),
                "proposal",
                approved.proposal().toString());
        audit.record(new AuditEvent("certificate.pinned", organisation, id, AuditEvent.Actor.ADMINISTRATOR, facts));
    }

    private X509Certificate certificate(JsonObject wanted) {
        String pem = new JsonMembers(wanted).only(Set.of("pem")).text("pem");
        return CertificateText.read(pem, clock.instant());
    }
}
