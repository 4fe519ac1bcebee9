/**
 * Remembers every decision in the transaction that made it, so that nothing is decided that cannot be told.
 *
 * <ol>
 *   <li>An event and its change are one commit, so that neither stands without the other.
 *   <li>An event that cannot be written stops the change, so that an outage hides nothing.
 *   <li>An event says who did what to which id, and nothing about a person, so that it can be kept for years after the
 *       person's data is gone.
 *   <li>An administrator's event says which account acted, as the server knows it, so that nobody can name another.
 *   <li>Words (a reason, a value before and after, the account) stand beside the event, which keeps a salted digest of each, so
 *       that they can be erased and the event still proves what it proved.
 *   <li>What was written is not changed, so that the log can be read as what was known then.
 *   <li>Who reads the log leaves an event of it, because those who watch are watched too.
 *   <li>An event is kept seven years and then erased, its words with it.
 * </ol>
 *
 * <p>It does not decide what is worth an event or know what an id stands for. It does not yet prove
 * that nobody has changed it.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.audit;
