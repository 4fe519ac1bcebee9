package org.kycvs.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kycvs.verification.ChoosingPerson;
import org.kycvs.verification.RequestPage.PersonView;

/** "Which person": several registered people agree with the mobile and the name. */
@Named("person")
@RequestScoped
public class PersonStep {

    private static final String FIELD = "person";

    @Inject
    ChoosingPerson choosing;

    @Inject
    CurrentVisit current;

    @Inject
    ProblemWords words;

    @Inject
    Turn turn;

    @Inject
    HttpServletRequest request;

    public void choosePerson() {
        Integer position = position();
        turn.take("choosePerson", FIELD, () -> {
            if (position != null) {
                choosing.choose(current.visit(), position);
            }
            return null;
        });
    }

    public List<PersonView> people() {
        return current.page().people();
    }

    /** Stays picked when the page is shown again in another language. */
    public boolean picked(PersonView one) {
        return posted().equals(String.valueOf(one.position()));
    }

    private @Nullable Integer position() {
        if (posted().isEmpty()) {
            turn.object(words.missing(FIELD));
            return null;
        }
        try {
            return Integer.valueOf(posted());
        } catch (NumberFormatException notOfOurs) {
            turn.object(words.answered(FIELD, "choosePerson.invalid-request", PageProblem.UNPROCESSABLE));
            return null;
        }
    }

    private String posted() {
        String position = request.getParameter(FIELD);
        return position == null ? "" : position;
    }
}
