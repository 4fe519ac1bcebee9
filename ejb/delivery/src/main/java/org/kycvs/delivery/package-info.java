/**
 * What a committed step wants said leaves the house: in order to be sent, a message need only be committed.
 *
 * <ol>
 *   <li>A message is one row of the outbox, in the caller's transaction, so that it is sent if and only if the step
 *       that asked for it stands.
 *   <li>Address and text are sealed in the row and blanked by the very statement that records the hand-off, so that a
 *       stolen table names nobody and holds no passcode.
 *   <li>A message whose hand-off is committed is never sent again; a crash between hand-off and commit, or a centre that
 *       took it and did not say so, may repeat the same text, because losing a passcode is worse than reading it twice.
 *   <li>Past its {@code notAfter} a message is dropped, not sent: a dead passcode only confuses.
 *   <li>An SMS centre, a mail server or a database that is away delays messages and nothing else: no step waits for them, no start
 *       fails for it, the work goes on by itself, and the log tells when it went and when it was back.
 *   <li>What a centre refuses for good ends at once, with the centre's status, because repeating it only costs.
 *   <li>Letters and text messages wait in the same outbox and leave by dispatchers of their own, because a mail server that is away
 *       must not hold up a passcode.
 *   <li>Nodes share the work by the rows that they take: each message is in the hands of one node, and all get some.
 *   <li>A receipt of the centre finds its row whenever it comes, also before our commit of the hand-off or twice; only
 *       those of the last second may end with a node that is killed. A message is delivered when all its parts are.
 *   <li>For a day an operator can count what waits, left, arrived and was lost, and list the lost ones with the centre's
 *       reason; no row, figure or log line of it says who was written to.
 *   <li>An address that an organisation gives us is called through one door, {@link org.kycvs.delivery.OutboundDoor}, which nobody
 *       can turn against our own network, keep busy or fill up.
 * </ol>
 *
 * <p>It does not write texts, count sends or know what a passcode is, and no step depends on a receipt.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.delivery;
