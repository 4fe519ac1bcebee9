package org.kycvs.delivery;

/** A message has been put into the outbox; heard by the dispatcher only if the transaction commits. */
record MessageQueued(Channel channel) {}
