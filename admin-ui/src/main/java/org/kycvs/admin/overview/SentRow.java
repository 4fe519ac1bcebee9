package org.kycvs.admin.overview;

import java.util.Locale;
import org.kycvs.delivery.Channel;
import org.kycvs.delivery.OutboxFigures;

/** What became of the messages of one channel. */
public record SentRow(Channel channel, OutboxFigures figures) {

    /** Of the word {@code channel.<code>}. */
    public String getCode() {
        return channel.name().toLowerCase(Locale.ROOT);
    }
}
