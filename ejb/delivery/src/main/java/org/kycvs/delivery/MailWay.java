package org.kycvs.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Letters leave by an SMTP server, which tells nothing more of what it has taken. */
@ApplicationScoped
class MailWay implements Way {

    @Inject
    Envelope envelope;

    @Inject
    MailGateway gateway;

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    /** Each letter finds out for itself, and waits longer each time. */
    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public List<ReceiptId> submit(WaitingMessage row) throws MessageNotTaken, MessageRefused {
        gateway.submit(row.id(), envelope.openMail(row));
        return List.of();
    }
}
