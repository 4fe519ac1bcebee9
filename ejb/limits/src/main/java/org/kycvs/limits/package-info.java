/**
 * Counts what is done too often by some, so that nobody can do too much of it.
 *
 * <ol>
 *   <li>One statement counts and decides, however many counters a step has, so that of any number of callers at once no more
 *       than the allowance succeed.
 *   <li>A count stands or falls with the caller's transaction, so that what did not happen is not counted.
 *   <li>What reaches a step of its limit pauses, and a pause outlasts the window that it began in, so that nobody gains by
 *       waiting for the window to close.
 *   <li>A counter that cannot be read or written refuses the step as not available, so that an outage never opens a door.
 *   <li>A counter knows its key only as a keyed digest, so that a stolen table does not say who did how much.
 *   <li>A "no" knows when the next is allowed, and tells it in half hours, so that nobody has to try in order to find out, or
 *       finds out what others did.
 *   <li>Rows are locked in one order, and a counter that many share is spread over slots, so that nobody waits for a
 *       neighbour's commit, or for ever.
 *   <li>What counts once is remembered by one statement, before it counts, so that of many at once, on any nodes, one counts.
 * </ol>
 *
 * <p>It does not know what is counted, or how many are enough: whoever counts says both. A window is fixed: it opens with the
 * first one counted, so that across its end twice the allowance can come in less than one window.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.limits;
