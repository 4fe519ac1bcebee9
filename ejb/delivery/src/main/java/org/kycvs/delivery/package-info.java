/**
 * What a committed step wants said leaves the house: in order to be sent, a message need only be committed.
 *
 * <ol>
 *   <li>A message is one row of the outbox, in the caller's transaction, so that it is sent if and only if the step
 *       that asked for it stands.
 *   <li>Mobile and text are sealed in the row and blanked by the very statement that records the hand-off, so that a
 *       stolen table names nobody and holds no passcode.
 *   <li>A message whose hand-off is committed is never sent again; a crash between hand-off and commit may repeat the
 *       same text once, because losing a passcode is worse than reading it twice.
 *   <li>Past its {@code notAfter} a message is dropped, not sent: a dead passcode only confuses.
 *   <li>An SMS centre that is away delays messages and nothing else: no step waits for it, no start fails for it.
 *   <li>For a day an operator can count what waits, left, arrived and was lost, and list the lost ones with the centre's
 *       reason; no row, figure or log line of it says who was written to.
 * </ol>
 *
 * <p>It does not write texts, count sends or know what a passcode is.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.delivery;
