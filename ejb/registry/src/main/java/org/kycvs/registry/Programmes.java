package org.kycvs.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;

/** The vaccination programmes that can be asked about: those with a schedule in force. */
@Stateless
@PermitAll
public class Programmes {

    /** Codes, for example {@code covid-19}. */
    public List<String> supported() {
        throw new UnsupportedOperationException();
    }
}
