/**
 * Every mobile phone and mailbox of the local stack, and the SMS centres and the mail server that reach them.
 *
 * <ol>
 *   <li>It speaks SMPP 3.4 and SMTP and nothing else to the application, so that the application has no door, switch or fixed
 *       passcode for demonstrations and tests: it sends as it would to an operator's centre or a mail server.
 *   <li>What a phone or a mailbox would show can be read by a person (a page) and by a test (JSON of the contract, section 2).
 *   <li>It keeps the newest messages in memory only and prints none, so that a search of disks and logs finds none.
 *   <li>It listens on the loopback interface alone: it shows passcodes to whoever can open it.
 *   <li>Its SMS centres, one or two, can be made slow, full, choosy or absent at {@code /centres}, by what SMPP has for it,
 *       so that trouble too reaches the application only as it would from an operator; its mail server can be away.
 * </ol>
 *
 * <p>It does not route, bill or retry like an operator, and it is never part of a production start.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.handset;
