/**
 * Leads one status request from the question to the signed answer, by whichever door it came.
 *
 * <ol>
 *   <li>Every end is one atomic step out of pending: each step locks its request first, so the first wins and the others are
 *       told so.
 *   <li>The registry is read only after the passcode was proven, because nobody may learn from us who is on it.
 *   <li>What was shown is what is signed: what was found is kept, sealed, with the request, and Allow carries a digest of it.
 *   <li>No proof, no consent; no consent, no attestation: each demands the one before by type.
 *   <li>Consent, attestation, state and audit event share one transaction, because half a decision is none.
 *   <li>Where the organisation collects the code, giving it is the consent, and the SMS that brought it is the notice: the right
 *       code decides the request at once, for one clear person or for nobody, and only the person is told which.
 *   <li>The code that decided, posted again, gets the same answer, because a reply can be lost after the commit.
 *   <li>What an organisation may not ask for any more is over at once, whoever looks, and stays so when it may again, because
 *       the person has been told that it is over.
 *   <li>A request is forgotten a week after its end, and an answer when it has expired, because what is not there cannot be
 *       misused; that an answer was given can be checked for a year.
 *   <li>What became of requests is kept in figures, by the hour and by the organisation's day, when they are forgotten: each hour is
 *       counted once, when nothing in it can change.
 *   <li>With the handle alone a browser sees the first step and nothing else, because the organisation knows the handle too.
 * </ol>
 *
 * <p>It does not speak HTTP, does not know schedules or spellings of names, and holds no key.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.verification;
