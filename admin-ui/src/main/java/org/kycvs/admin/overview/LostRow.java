package org.kycvs.admin.overview;

import java.util.Locale;
import org.kycvs.delivery.Channel;
import org.kycvs.delivery.LostMessage;

/** A message that did not arrive, and by what it was sent. */
public record LostRow(Channel channel, LostMessage message) {

    /** Of the word {@code channel.<code>}. */
    public String getCode() {
        return channel.name().toLowerCase(Locale.ROOT);
    }

    /** Of the word {@code fate.<code>}. */
    public String getFate() {
        return message.outcome().toLowerCase(Locale.ROOT);
    }
}
