package org.kycvs.delivery;

import java.util.List;

/** One way out of the house: opens a claimed row and hands over what is in it. */
interface Way {

    Channel channel();

    /** Whether anybody would take a message now; while not, trying is a waste. */
    boolean isReady();

    /**
     * Hands over what is in the row.
     *
     * @return by which ids receipts will come
     * @throws MessageNotTaken trying again later makes sense
     * @throws MessageRefused it will never be accepted
     * @throws org.kycvs.signing.Sealing.SealBroken the row is not what was closed
     */
    List<ReceiptId> submit(WaitingMessage row) throws MessageNotTaken, MessageRefused;
}
