package org.kycvs.delivery;

import java.util.Optional;

/**
 * What an SMS centre told, finally, of a text or a part of one.
 *
 * @param error why it did not arrive; nothing if it did
 */
public record SmsReceipt(ReceiptId id, Optional<CentreError> error) {}
