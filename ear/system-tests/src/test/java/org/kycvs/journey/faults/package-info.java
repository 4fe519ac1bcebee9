/**
 * The application while parts that it needs are away, stand still or are full, and after they came back.
 *
 * <ol>
 *   <li>Each answer comes within a time that the test names, and says "not now" as the contract does: 503 with {@code
 *       Retry-After}, as a problem or as a page.
 *   <li>What had been answered before stands afterwards; what was refused can be done again.
 *   <li>Work goes on by itself: nobody restarts anything but the part that was away.
 * </ol>
 */
package org.kycvs.journey.faults;
