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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.kycvs.organisations.GrantingKey;
import org.kycvs.organisations.IssuedKey;
import org.kycvs.organisations.IssuingKeys;
import org.kycvs.organisations.KeyTaken;
import org.kycvs.organisations.KeyTerms;
import org.kycvs.organisations.ListingOrganisations;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.TermsRefused;

/** The keys' screen: proposes a key for clients of the original API, shows it once it is granted, or revokes it. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // filled by load
public class KeysPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String SEPARATOR = " ";

    @Inject
    transient IssuingKeys issuing;

    @Inject
    transient Proposing proposing;

    @Inject
    transient ListingOrganisations listing;

    private static final List<Column<IssuedKey>> COLUMNS = List.of(
            Column.of("organisation", IssuedKey::organisation).canSort().canSearch(),
            Column.of("purpose", IssuedKey::purpose).canSort().canSearch(),
            Column.<IssuedKey>of("addresses", key -> String.join(" ", key.addresses()))
                    .canSearch(),
            Column.of("issued", IssuedKey::issuedAt).canSort(),
            Column.of("revoked", IssuedKey::revokedAt).canSort());

    @Inject
    transient Tables tables;

    @Inject
    transient Outcome outcome;

    private transient Table<IssuedKey> table;

    private final DangerousAction revoking = new DangerousAction();
    private Map<String, String> choices = Map.of();
    private String choice = "";
    private String addresses = "";
    private String reason = "";
    private transient @Nullable String issued;

    @PostConstruct
    public void load() {
        table = tables.of("keys", COLUMNS, TableSource.ofAll(COLUMNS, issuing::all));
        Map<String, String> found = new LinkedHashMap<>();
        listing.collecting().forEach(organisation -> found.putAll(purposes(organisation)));
        choices = found;
    }

    /** Asks for another person's approval. */
    public void propose() {
        String[] parts = choice.split(SEPARATOR, 2);
        List<String> given = Stream.of(addresses.split("[\\s,]+"))
                .filter(text -> !text.isEmpty())
                .toList();
        try {
            proposing.propose(
                    GrantingKey.KIND,
                    UUID.fromString(parts[0]),
                    new KeyTerms(parts[1], given).toJson(),
                    new Reason(reason));
            addresses = "";
            reason = "";
            outcome.done("keys.proposed");
        } catch (TermsRefused invalid) {
            outcome.refusedAt("addresses", "keys.addresses.rule");
        } catch (InvalidValue invalid) {
            outcome.refusedAt("reason", "reason.rule");
        } catch (Refusal refusal) {
            outcome.refusedAt("choice", "refused." + refusal.code());
        }
    }

    /** Shows the key that was granted, this once. */
    public void take(UUID id) {
        issued = null;
        try {
            issued = issuing.take(id);
            outcome.done("keys.taken");
        } catch (KeyTaken taken) {
            outcome.refused("refused.key-taken");
        }
        table.reload();
    }

    public void revoke() {
        issuing.revoke(revoking.target(), revoking.reason());
        table.reload();
        outcome.done("keys.revoked", revoking.getName());
    }

    public void export() {
        tables.export(table);
    }

    public Table<IssuedKey> getTable() {
        return table;
    }

    /** What the dialog asks about. */
    public DangerousAction getRevoking() {
        return revoking;
    }

    /** What a key can be for: each purpose of each organisation that collects codes itself. */
    public Map<String, String> getChoices() {
        return choices;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getAddresses() {
        return addresses;
    }

    public void setAddresses(String addresses) {
        this.addresses = addresses;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The new key, in the one answer that shows it. */
    public @Nullable String getIssued() {
        return issued;
    }

    private static Map<String, String> purposes(OrganisationProfile organisation) {
        Map<String, String> purposes = new LinkedHashMap<>();
        organisation
                .purposes()
                .forEach(purpose -> purposes.put(
                        organisation.legalName() + ", " + purpose.code(),
                        organisation.id() + SEPARATOR + purpose.code()));
        return purposes;
    }
}
