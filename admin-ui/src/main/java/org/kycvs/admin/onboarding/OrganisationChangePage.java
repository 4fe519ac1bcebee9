package org.kycvs.admin.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.kycvs.approvals.Proposing;
import org.kycvs.kernel.OrganisationId;
import org.kycvs.kernel.Reason;
import org.kycvs.onboarding.ChangingTerms;

/** The form in which a change of what is agreed with an organisation is proposed. */
@Named
@ViewScoped
public class OrganisationChangePage extends FormPage {

    private static final long serialVersionUID = 1;

    @Inject
    transient Proposing proposing;

    @Inject
    transient Deeds deeds;

    private FormFields fields = FormFields.empty();
    private String id = "";
    private String name = "";
    private String reason = "";

    public void open() {
        RowId.of(id)
                .map(OrganisationId::new)
                .flatMap(listing::terms)
                .ifPresentOrElse(
                        terms -> {
                            fields = FormFields.of(terms);
                            name = terms.legalName();
                        },
                        RowId::notFound);
    }

    public void propose() {
        deeds.doneWithFields(() -> {
            UUID proposal = proposing.propose(
                    ChangingTerms.KIND, UUID.fromString(id), fields.terms().toJson(), new Reason(reason));
            outcome.done("organisation-change.proposed", name);
            RowId.leadTo("proposal?id=" + proposal);
        });
    }

    @Override
    void check() {
        fields.terms();
    }

    @Override
    public FormFields getFields() {
        return fields;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** As it is called now. */
    public String getName() {
        return name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
