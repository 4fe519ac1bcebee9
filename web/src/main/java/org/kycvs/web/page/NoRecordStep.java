package org.kycvs.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.PersonName;
import org.kycvs.verification.ChoosingPerson;

/** "We found no record": the person may write the name differently, as often as the rules allow. */
@Named("noRecord")
@RequestScoped
public class NoRecordStep {

    private static final String FIELD = "fullName";

    @Inject
    ChoosingPerson choosing;

    @Inject
    CurrentVisit current;

    @Inject
    TypedValues typed;

    @Inject
    Turn turn;

    private @Nullable String fullName;

    public void changeName() {
        PersonName name = typed.name(FIELD, fullName);
        turn.take("changeName", FIELD, () -> {
            if (name != null) {
                choosing.changeName(current.visit(), name);
            }
            return null;
        });
    }

    /** Whether another name can be tried: one given by the organisation cannot be changed. */
    public boolean nameCanChange() {
        return current.page().nameChangesLeft() > 0;
    }

    public @Nullable String getFullName() {
        return fullName == null ? current.page().subject().typedName() : fullName;
    }

    public void setFullName(@Nullable String fullName) {
        this.fullName = fullName;
    }
}
