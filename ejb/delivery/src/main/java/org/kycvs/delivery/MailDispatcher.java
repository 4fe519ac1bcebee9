package org.kycvs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Letters. */
@ApplicationScoped
class MailDispatcher extends Dispatcher {

    @Inject
    MailWay way;

    @Override
    Way way() {
        return way;
    }
}
