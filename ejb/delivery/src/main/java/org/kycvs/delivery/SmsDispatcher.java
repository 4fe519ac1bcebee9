package org.kycvs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Text messages; also notes the receipts. */
@ApplicationScoped
class SmsDispatcher extends Dispatcher {

    @Inject
    SmsWay way;

    @Inject
    ReceivedReceipts receipts;

    @Override
    Way way() {
        return way;
    }

    @Override
    void besides() {
        receipts.note();
    }
}
