/**
 * Proves that a mobile is in the hands of whoever sits at one browser, for one request, for ten minutes.
 *
 * <ol>
 *   <li>A passcode is bound to its request, its mobile and the browser that asked for it, so that a code that is overheard
 *       or talked out of somebody opens nothing elsewhere.
 *   <li>It is stored only as a keyed digest under a key that is not in the database, so that a stolen table is worth
 *       nothing: without the key, six digits are tried out in a moment.
 *   <li>One statement counts a check and takes the code, so that of any number of guesses at once at most five are compared,
 *       and of any number of right posts one is the proof.
 *   <li>What became of a guess is a value, so that no exception can roll the count back.
 *   <li>A new code ends the old one, and no code outlives three minutes or its request, so that there is never more
 *       than one to guess at.
 *   <li>After a proof no other browser can ask for a code, so that whoever holds the link cannot take the request over.
 *   <li>Codes that nobody confirms are few for one mobile a day, so that the service cannot be used to pester.
 * </ol>
 *
 * <p>It does not read the registry, write the text of an SMS, or know what is asked and by whom.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.otp;
