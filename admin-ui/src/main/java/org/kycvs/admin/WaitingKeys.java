package org.kycvs.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kycvs.admin.frame.Screen;
import org.kycvs.organisations.IssuingKeys;

/** Keys of the original API that were granted, and that nobody has taken for their organisation. */
@ApplicationScoped
public class WaitingKeys implements WaitingWork {

    @Inject
    IssuingKeys issuing;

    @Override
    public Screen screen() {
        return Screen.KEYS;
    }

    @Override
    public long count() {
        return issuing.untaken();
    }
}
