package org.kycvs.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.kycvs.verification.DecidingRequest;
import org.kycvs.verification.RequestRefused;

/** "Do not share", "Do not allow", "End": one refusal, on every step. */
@Named("declining")
@RequestScoped
public class Declining {

    @Inject
    DecidingRequest deciding;

    @Inject
    CurrentVisit current;

    @Inject
    Turn turn;

    public void decline() {
        turn.take("decline", PageProblem.WHOLE_PAGE, this::declined);
    }

    /** A request that is over already cannot be refused any more; the page then shows how it ended. */
    private @Nullable PageProblem declined() {
        try {
            deciding.decline(current.visit());
            return null;
        } catch (RequestRefused over) {
            return null;
        }
    }
}
