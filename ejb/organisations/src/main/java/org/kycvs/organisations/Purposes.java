package org.kycvs.organisations;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;

/** The published list of purposes. */
@Stateless
@PermitAll
public class Purposes {

    public List<Purpose> published() {
        throw new UnsupportedOperationException();
    }
}
