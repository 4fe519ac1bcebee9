/**
 * Text messages through an operator's SMS centre, or two of them, by SMPP 3.4.
 *
 * <ol>
 *   <li>One session with each centre is kept, because centres allow few; it is watched by enquire_link and opened again by
 *       itself when it is lost, also while there is nothing to send, because receipts come over it.
 *   <li>The second centre takes what the first does not: not bound, wanting fewer messages, or silent. As soon as the first
 *       has rested it is asked again. The log names both, once when it begins and once when it is over.
 *   <li>No call waits without an end: 2 s for a connection and 3 s for its bind, beside the messages; 7 s for an answer, 15 s
 *       for a whole message. A centre in trouble is left alone for half a second, then longer, up to 8 seconds.
 *   <li>A text arrives as it was written: in the GSM alphabet where that has all its characters, else in UCS-2, in
 *       numbered parts where it is long.
 *   <li>The centre is asked to give up when the message's worth ends, because a phone may be switched off for hours.
 *   <li>Neither number, text nor password reaches a log from here.
 * </ol>
 *
 * <p>It does not know the outbox or passcodes, and keeps nothing of a receipt but whose it is and what became of it.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.delivery.smpp;
