package org.kycvs.admin.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kycvs.admin.frame.DangerousAction;
import org.kycvs.admin.frame.Outcome;
import org.kycvs.approvals.Difference;
import org.kycvs.approvals.ListingProposals;
import org.kycvs.approvals.Proposal;
import org.kycvs.approvals.Proposing;
import org.kycvs.onboarding.Application;
import org.kycvs.onboarding.ApplicationState;
import org.kycvs.onboarding.ApprovingApplication;
import org.kycvs.onboarding.HandlingApplications;
import org.kycvs.organisations.ComparingOrganisations;
import org.kycvs.organisations.Likeness;

/** The page of one application: everything that was applied for, what the checks say, and what can be done with it. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // filled by open
public class ApplicationPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient HandlingApplications handling;

    @Inject
    transient ComparingOrganisations comparing;

    @Inject
    transient ListingProposals proposals;

    @Inject
    transient Proposing proposing;

    @Inject
    transient Deeds deeds;

    @Inject
    transient Outcome outcome;

    @Inject
    transient Rights rights;

    private final DangerousAction approving = new DangerousAction();
    private final DangerousAction rejecting = new DangerousAction();
    private String id = "";
    private transient Application application;
    private transient List<Proposal> about;
    private transient Likeness likeness;

    public void open() {
        RowId.of(id).flatMap(handling::find).ifPresentOrElse(this::show, RowId::notFound);
    }

    public void propose() {
        if (deeds.done(() -> proposing.propose(
                ApprovingApplication.KIND, approving.target(), JsonValue.EMPTY_JSON_OBJECT, approving.reason()))) {
            outcome.done("application.proposed", approving.getName());
        }
        open();
    }

    public void reject() {
        if (deeds.done(() -> handling.reject(rejecting.target(), rejecting.reason()))) {
            outcome.done("application.rejected", rejecting.getName());
        }
        open();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Application getApplication() {
        return application;
    }

    public List<Difference> getFacts() {
        return application.form().facts();
    }

    /** Only while it waits: afterwards it would be found to be like itself. */
    public @Nullable Likeness getLikeness() {
        return isWaiting() ? likeness : null;
    }

    public List<Proposal> getProposals() {
        return about;
    }

    public boolean isWaiting() {
        return application.state() == ApplicationState.SUBMITTED;
    }

    public boolean isProposed() {
        return about.stream().anyMatch(Proposal::open);
    }

    public boolean isOfficer() {
        return rights.isOfficer();
    }

    public String getSign() {
        return ApplicationsPage.sign(application.state());
    }

    public DangerousAction getApproving() {
        return approving;
    }

    public DangerousAction getRejecting() {
        return rejecting;
    }

    private void show(Application found) {
        application = found;
        about = proposals.about(found.id());
        likeness = comparing.compare(found.form().clientId(), found.form().terms());
    }
}
