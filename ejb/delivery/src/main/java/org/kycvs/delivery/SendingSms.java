package org.kycvs.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Sends an SMS if, and only if, the caller's transaction commits; the caller never waits for the SMS centre. */
@Stateless
@PermitAll
public class SendingSms {

    @Inject
    Outbox outbox;

    @Inject
    Event<MessageQueued> queued;

    /** Needs the caller's transaction: a message without a committed step behind it has no reason to exist. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void send(SmsMessage message) {
        outbox.add(message);
        queued.fire(new MessageQueued(Channel.SMS));
    }
}
