package org.kycvs.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    private @Nullable Integer chosen;

    public void choosePerson() {
        Integer position = chosen;
        if (position == null) {
            turn.object(words.missing(FIELD));
        }
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

    public @Nullable Integer getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable Integer chosen) {
        this.chosen = chosen;
    }
}
