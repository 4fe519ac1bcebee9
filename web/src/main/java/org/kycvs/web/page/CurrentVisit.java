package org.kycvs.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kycvs.verification.RequestPage;
import org.kycvs.verification.RequestPage.Step;
import org.kycvs.verification.ShowingRequest;
import org.kycvs.verification.Visit;

/**
 * The browser that is being answered and what it may see now.
 *
 * <p>A press is not looked up first: the step itself locks the request and judges where it stands, and after a press that was
 * taken the browser comes again to look. Only one that was refused reads the page, to say why.
 */
@RequestScoped
class CurrentVisit {

    @Inject
    ShowingRequest showing;

    private @Nullable Visit visit;
    private @Nullable RequestPage page;
    private @Nullable Step pressed;

    /**
     * Somebody looks.
     *
     * @throws org.kycvs.verification.RequestRefused {@code not-found}: no such handle
     */
    void look(Visit looking) {
        visit = looking;
        page = showing.show(looking);
    }

    /** Somebody presses a button of that step's page, which may be over. */
    void press(Visit pressing, Step from) {
        visit = pressing;
        pressed = from;
    }

    void reload() {
        page = showing.show(visit());
    }

    Visit visit() {
        if (visit == null) {
            throw new IllegalStateException("The filter on /c/ begins every visit");
        }
        return visit;
    }

    /** Read when it is first asked for. */
    RequestPage page() {
        if (page == null) {
            page = showing.show(visit());
        }
        return page;
    }

    /** The page, if it has been read: not while what was typed is taken, when nobody has looked where the request stands. */
    Optional<RequestPage> shown() {
        return Optional.ofNullable(page);
    }

    /** Whose view answers: the step that was pressed on, or else the step that the request is at. */
    Step step() {
        return pressed == null ? page().step() : pressed;
    }

    /** The press came from a step that the request is not at. */
    boolean hasMovedOn() {
        return pressed != null && page().step() != pressed;
    }
}
