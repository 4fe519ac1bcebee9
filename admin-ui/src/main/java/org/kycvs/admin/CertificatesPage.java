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
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Refusal;
import org.kycvs.organisations.ListingOrganisations;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.PinnedCertificate;
import org.kycvs.organisations.PinningCertificates;

/** The certificates' screen: says with which certificates an organisation signs. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // filled by load
public class CertificatesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient PinningCertificates pinning;

    @Inject
    transient ListingOrganisations listing;

    private transient List<PinnedCertificate> certificates;

    private Map<String, String> organisations = Map.of();
    private String organisation = "";
    private String pem = "";

    @PostConstruct
    public void load() {
        certificates = pinning.all();
        Map<String, String> found = new LinkedHashMap<>();
        listing.all().stream()
                .filter(one -> one.active() && one.modes().contains(Mode.DIRECT))
                .forEach(one -> found.put(one.legalName(), one.id().toString()));
        organisations = found;
    }

    public void pin() {
        try {
            pinning.pin(new OrganisationId(UUID.fromString(organisation)), pem);
            load();
            pem = "";
        } catch (InvalidValue invalid) {
            FieldMessage.say("pem", "Paste " + invalid.rule());
        } catch (Refusal refusal) {
            FieldMessage.say("organisation", "It may not ask directly any more: " + refusal.code());
        }
    }

    public void remove(UUID id) {
        pinning.remove(id);
        load();
    }

    public List<PinnedCertificate> getCertificates() {
        return certificates;
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
}
