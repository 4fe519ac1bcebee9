package org.kycvs.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kycvs.admin.frame.Column;
import org.kycvs.admin.frame.DangerousAction;
import org.kycvs.admin.frame.Outcome;
import org.kycvs.admin.frame.Table;
import org.kycvs.admin.frame.TableSource;
import org.kycvs.admin.frame.Tables;
import org.kycvs.approvals.Proposing;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.Reason;
import org.kycvs.kernel.Refusal;
import org.kycvs.organisations.ListingOrganisations;
import org.kycvs.organisations.PinnedCertificate;
import org.kycvs.organisations.PinningCertificate;
import org.kycvs.organisations.PinningCertificates;
import org.kycvs.organisations.UnfitCertificate;

/** The certificates' screen: says with which certificates an organisation signs. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // filled by load
public class CertificatesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient PinningCertificates pinning;

    @Inject
    transient Proposing proposing;

    @Inject
    transient ListingOrganisations listing;

    private static final List<Column<PinnedCertificate>> COLUMNS = List.of(
            Column.of("organisation", PinnedCertificate::organisation).canSort().canSearch(),
            Column.of("subject", PinnedCertificate::subject).canSort().canSearch(),
            Column.of("sha256", PinnedCertificate::sha256).canSearch(),
            Column.of("from", PinnedCertificate::notBefore).canSort(),
            Column.of("until", PinnedCertificate::notAfter).canSort(),
            Column.of("removed", PinnedCertificate::removedAt).canSort());

    @Inject
    transient Tables tables;

    @Inject
    transient Outcome outcome;

    private transient Table<PinnedCertificate> table;

    private final DangerousAction removing = new DangerousAction();
    private Map<String, String> organisations = Map.of();
    private String organisation = "";
    private String pem = "";
    private String reason = "";

    @PostConstruct
    public void load() {
        table = tables.of("certificates", COLUMNS, TableSource.ofAll(COLUMNS, pinning::all));
        Map<String, String> found = new LinkedHashMap<>();
        listing.collecting().forEach(one -> found.put(one.legalName(), one.id().toString()));
        organisations = found;
    }

    /** Asks for another person's approval. */
    public void propose() {
        Reason why;
        try {
            why = new Reason(reason);
        } catch (InvalidValue invalid) {
            outcome.refusedAt("reason", "reason.rule");
            return;
        }
        try {
            proposing.propose(
                    PinningCertificate.KIND, UUID.fromString(organisation), PinningCertificate.wanted(pem), why);
            pem = "";
            reason = "";
            outcome.done("certificates.proposed");
        } catch (UnfitCertificate unfit) {
            outcome.refusedAt("pem", "certificates.unfit." + unfit.why().word());
        } catch (Refusal refusal) {
            outcome.refusedAt("organisation", "refused." + refusal.code());
        }
    }

    public void remove() {
        pinning.remove(removing.target(), removing.reason());
        table.reload();
        outcome.done("certificates.removed", removing.getName());
    }

    public void export() {
        tables.export(table);
    }

    public Table<PinnedCertificate> getTable() {
        return table;
    }

    /** What the dialog asks about. */
    public DangerousAction getRemoving() {
        return removing;
    }

    /** Those that may ask directly, by their names. */
    public Map<String, String> getOrganisations() {
        return organisations;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getPem() {
        return pem;
    }

    public void setPem(String pem) {
        this.pem = pem;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
