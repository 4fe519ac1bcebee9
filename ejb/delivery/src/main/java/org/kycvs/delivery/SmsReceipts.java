package org.kycvs.delivery;

/** Takes what SMS centres tell, in whatever order, however often and also before our own hand-off is committed. */
public interface SmsReceipts {

    /**
     * Returns at once; may be called by several threads.
     *
     * @return false if there is no room for it now: the centre must keep it and tell it again
     */
    boolean offer(SmsReceipt receipt);
}
