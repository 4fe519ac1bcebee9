package org.kycvs.admin.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.onboarding.Application;
import org.kycvs.onboarding.ApplicationForm;
import org.kycvs.onboarding.HandlingApplications;

/** The form of an application: a new one that came on paper, or one that is amended. */
@Named
@ViewScoped
public class ApplicationFormPage extends FormPage {

    private static final long serialVersionUID = 1;

    @Inject
    transient HandlingApplications handling;

    @Inject
    transient Deeds deeds;

    private FormFields fields = FormFields.empty();
    private @Nullable String id;
    private @Nullable UUID amended;

    public void open() {
        if (id != null) {
            RowId.of(id).flatMap(handling::find).ifPresentOrElse(this::fill, RowId::notFound);
        }
    }

    public void send() {
        deeds.doneWithFields(() -> {
            ApplicationForm form = fields.application();
            UUID amends = amended;
            UUID sent = amends == null ? handling.enter(form) : amends;
            if (amends != null) {
                handling.amend(amends, form);
            }
            outcome.done(
                    amends == null ? "application.entered" : "application.amended",
                    form.terms().legalName());
            RowId.leadTo("application?id=" + sent);
        });
    }

    @Override
    void check() {
        fields.application();
    }

    @Override
    public FormFields getFields() {
        return fields;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    private void fill(Application application) {
        amended = application.id();
        fields = FormFields.of(application.form());
    }
}
