package org.kycvs.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The vaccination programmes that can be asked about: those with a schedule in force. */
@Stateless
@PermitAll
public class Programmes {

    @Inject
    Schedules schedules;

    /** Codes, for example {@code covid-19}; as of a few seconds ago. */
    public List<String> supported() {
        return schedules.programmes();
    }
}
