package org.kycvs.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Refusal;

/** One post, one press, one use case: done, and the browser is sent on; or not done, and the page says why. */
@RequestScoped
class Turn {

    @Inject
    CurrentVisit current;

    @Inject
    ProblemWords words;

    @Inject
    PageAnswer answer;

    private final List<PageProblem> problems = new ArrayList<>();

    /** Does what a button promises. */
    @FunctionalInterface
    interface Press {
        /** Says why it was not done, where it was not and nothing was refused. */
        @Nullable
        PageProblem act();
    }

    /**
     * @param button what was pressed
     * @param field the element that a refusal is about
     */
    void take(String button, String field, Press press) {
        if (!problems.isEmpty()) {
            refuse();
            return;
        }
        PageProblem problem = attempt(button, field, press);
        if (problem == null) {
            answer.seeOther(current.visit().handle());
        } else {
            problems.add(problem);
            refuse();
        }
    }

    /** Something typed cannot be used; {@link #take} will not act. */
    void object(PageProblem problem) {
        problems.add(problem);
    }

    List<PageProblem> problems() {
        return problems;
    }

    private @Nullable PageProblem attempt(String button, String field, Press press) {
        try {
            return press.act();
        } catch (Refusal refusal) {
            return words.of(refusal, button, field);
        }
    }

    /**
     * Where the request has moved on meanwhile (a double click, a second tab, a time that is over), the step that it is at
     * now says all.
     */
    private void refuse() {
        PageProblem first = problems.get(0);
        current.reload();
        if (current.hasMovedOn()) {
            answer.seeOther(current.visit().handle());
        } else {
            answer.sameStep(first);
        }
    }
}
