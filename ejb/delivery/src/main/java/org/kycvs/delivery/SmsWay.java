package org.kycvs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Text messages leave by SMS centres. */
@ApplicationScoped
class SmsWay implements Way {

    @Inject
    Envelope envelope;

    @Inject
    SmsGateway gateway;

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean isReady() {
        return gateway.isReady();
    }

    @Override
    public List<ReceiptId> submit(WaitingMessage row) throws MessageNotTaken, MessageRefused {
        return gateway.submit(envelope.openSms(row));
    }
}
