/**
 * Counts what is done too often by some, so that nobody can do too much of it.
 *
 * <ol>
 *   <li>One statement counts and decides, so that of any number of callers at once no more than the allowance succeed.
 *   <li>A count stands or falls with the caller's transaction, so that what did not happen is not counted.
 *   <li>A counter that cannot be read or written fails the step, so that an outage never opens a door.
 *   <li>A counter knows its key only as a keyed digest, so that a stolen table does not say who did how much.
 *   <li>A "no" says when the next is allowed, so that nobody has to try in order to find out.
 *   <li>A counter that many share is spread over slots, so that nobody waits for a neighbour's commit.
 * </ol>
 *
 * <p>It does not know what is counted, or how many are enough: whoever spends says both.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.limits;
