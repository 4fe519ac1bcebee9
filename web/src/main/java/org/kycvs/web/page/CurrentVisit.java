package org.kycvs.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.kycvs.verification.RequestPage;
import org.kycvs.verification.ShowingRequest;
import org.kycvs.verification.Visit;

/** The browser that is being answered and what it may see now; read once for a request, and again after a refused step. */
@RequestScoped
class CurrentVisit {

    @Inject
    ShowingRequest showing;

    private @Nullable Visit visit;
    private @Nullable RequestPage page;

    /** @throws org.kycvs.verification.RequestRefused {@code not-found}: no such handle */
    void begin(Visit arrived) {
        visit = arrived;
        page = showing.show(arrived);
    }

    void reload() {
        page = showing.show(visit());
    }

    Visit visit() {
        return begun(visit);
    }

    RequestPage page() {
        return begun(page);
    }

    private static <T> T begun(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("The filter on /c/ begins every visit");
        }
        return value;
    }
}
