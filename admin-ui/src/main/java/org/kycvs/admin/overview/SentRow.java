package org.kycvs.admin.overview;

import org.kycvs.delivery.Channel;
import org.kycvs.delivery.OutboxFigures;

/** What became of the messages of one channel. */
public record SentRow(Channel channel, OutboxFigures figures) {}
