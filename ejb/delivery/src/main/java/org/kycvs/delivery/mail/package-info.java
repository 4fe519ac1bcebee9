/**
 * Letters through the operator's mail server, by SMTP (RFC 5321) and Jakarta Mail.
 *
 * <ol>
 *   <li>What leaves this machine is encrypted, or the start is refused; the server's name is held against its certificate.
 *   <li>No call waits without an end: 5 s for a connection, 10 s for each answer, two minutes at most.
 *   <li>An address that the server refuses for good is not tried again; whatever else goes wrong may be over soon.
 *   <li>A letter that is handed over twice has the same message id both times, so that its receiver can see it.
 *   <li>Neither address, subject, text nor password reaches a log from here.
 * </ol>
 *
 * <p>It does not know the outbox, and receives nothing: bounces go to whoever owns the sender's address.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.delivery.mail;
