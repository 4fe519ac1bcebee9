/**
 * Text messages through an operator's SMS centre by SMPP 3.4.
 *
 * <ol>
 *   <li>One session is kept, because centres allow few; it is watched by enquire_link and opened again when it is lost.
 *   <li>No call waits without an end, and a centre that is away is not knocked at for every message.
 *   <li>A text arrives as it was written: in the GSM alphabet where that has all its characters, else in UCS-2, in
 *       numbered parts where it is long.
 *   <li>The centre is asked to give up when the message's worth ends, because a phone may be switched off for hours.
 *   <li>Neither number, text nor password reaches a log from here.
 * </ol>
 *
 * <p>It does not know the outbox, passcodes or delivery receipts.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.delivery.smpp;
