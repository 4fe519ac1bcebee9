package org.kycvs.admin.overview;

import java.util.Locale;
import org.kycvs.delivery.Channel;
import org.kycvs.delivery.LostMessage;

/** A message that did not arrive, and by what it was sent. */
public record LostRow(Channel channel, LostMessage message) {

    /** Of the word {@code fate.<code>}. */
    String fate() {
        return message.outcome().toLowerCase(Locale.ROOT);
    }
}
