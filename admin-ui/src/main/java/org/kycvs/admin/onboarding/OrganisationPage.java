package org.kycvs.admin.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kycvs.admin.OrganisationRow;
import org.kycvs.admin.frame.DangerousAction;
import org.kycvs.admin.frame.Outcome;
import org.kycvs.approvals.Difference;
import org.kycvs.approvals.ListingProposals;
import org.kycvs.approvals.Proposal;
import org.kycvs.approvals.Proposing;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.onboarding.EndingOrganisations;
import org.kycvs.onboarding.IdentityState;
import org.kycvs.onboarding.ReconcilingIdentities;
import org.kycvs.onboarding.ResumingOrganisation;
import org.kycvs.organisations.ListingOrganisations;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.OrganisationState;
import org.kycvs.organisations.Terms;

/** The page of one organisation: what is agreed with it, whether its account is as it should be, and what can be done about it. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // filled by open
public class OrganisationPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient ListingOrganisations listing;

    @Inject
    transient ListingProposals proposals;

    @Inject
    transient Proposing proposing;

    @Inject
    transient EndingOrganisations ending;

    @Inject
    transient ReconcilingIdentities identities;

    @Inject
    transient Rights rights;

    @Inject
    transient Agreement agreement;

    @Inject
    transient Deeds deeds;

    @Inject
    transient Outcome outcome;

    private final DangerousAction suspending = new DangerousAction();
    private final DangerousAction closing = new DangerousAction();
    private final DangerousAction resuming = new DangerousAction();
    private String id = "";
    private transient OrganisationProfile profile;
    private transient Terms terms;
    private transient List<Proposal> about;
    private transient @Nullable IdentityState account;

    public void open() {
        RowId.of(id).map(OrganisationId::new).flatMap(listing::find).ifPresentOrElse(this::show, RowId::notFound);
    }

    public void suspend() {
        if (deeds.done(() -> ending.suspend(profile.id(), suspending.reason()))) {
            outcome.done("organisation.suspended", profile.legalName());
        }
        open();
    }

    public void close() {
        if (deeds.done(() -> ending.close(profile.id(), closing.reason()))) {
            outcome.done("organisation.closed", profile.legalName());
        }
        open();
    }

    public void proposeResuming() {
        if (deeds.done(() -> proposing.propose(
                ResumingOrganisation.KIND, resuming.target(), JsonValue.EMPTY_JSON_OBJECT, resuming.reason()))) {
            outcome.done("organisation.resume-proposed", profile.legalName());
        }
        open();
    }

    /** Has its account looked at again at once. */
    public void reconcile() {
        if (deeds.done(() -> identities.reconcile(profile.id()))) {
            outcome.done("organisation.reconciling", profile.legalName());
        }
        open();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public OrganisationProfile getProfile() {
        return profile;
    }

    public String getSign() {
        return OrganisationRow.sign(profile.state());
    }

    public List<Difference> getFacts() {
        return Terms.differences(null, terms);
    }

    public List<Proposal> getProposals() {
        return about;
    }

    /** Nothing for who may not see it, and where the operator keeps the account. */
    public @Nullable IdentityState getAccount() {
        return account;
    }

    /** When its agreement ends, in words; empty where that is no matter now. */
    public String getEnd() {
        return agreement.end(terms);
    }

    public boolean isActive() {
        return profile.active();
    }

    public boolean isChangeable() {
        return rights.isOfficer() && profile.state() != OrganisationState.CLOSED;
    }

    public boolean isSuspendable() {
        return rights.mayEnd() && isActive();
    }

    public boolean isClosable() {
        return rights.mayEnd() && profile.state() != OrganisationState.CLOSED;
    }

    public boolean isResumable() {
        return rights.isOfficer()
                && (profile.state() == OrganisationState.SUSPENDED || profile.state() == OrganisationState.CLOSED)
                && about.stream().noneMatch(one -> one.open() && one.kind().equals(ResumingOrganisation.KIND));
    }

    /** Whether the reader is shown its account. */
    public boolean isChecker() {
        return rights.mayCheck();
    }

    /** By which its keys and certificates are found. */
    public String getNameInAddress() {
        return URLEncoder.encode(profile.legalName(), StandardCharsets.UTF_8);
    }

    public boolean isOfficer() {
        return rights.isOfficer();
    }

    /** Whether the reader may read what was recorded about it. */
    public boolean isAuditor() {
        return rights.isAuditor();
    }

    public DangerousAction getSuspending() {
        return suspending;
    }

    public DangerousAction getClosing() {
        return closing;
    }

    public DangerousAction getResuming() {
        return resuming;
    }

    private void show(OrganisationProfile found) {
        profile = found;
        terms = listing.terms(found.id()).orElseThrow();
        about = proposals.about(found.id().value());
        account = rights.mayCheck() ? identities.state(found.id()).orElse(null) : null;
    }
}
