package org.kycvs.delivery;

/** Whoever carries text messages to phones: an operator's SMS centre, or the one of the local stack. */
public interface SmsGateway {

    /**
     * Hands the message over and returns once it has been accepted for delivery; may be called by several threads.
     *
     * @throws SmsNotTaken if it was not accepted, or if nobody knows; trying again later makes sense
     */
    void submit(SmsMessage message) throws SmsNotTaken;
}
