/**
 * Proves that a mobile is in the hands of whoever sits at one browser, or stands before one organisation, for one request, for
 * ten minutes.
 *
 * <ol>
 *   <li>A passcode is bound to its request, its mobile and the browser that asked for it, so that a code that is overheard
 *       or talked out of somebody opens nothing elsewhere.
 *   <li>It is stored only as a keyed digest under a key that is not in the database, so that a stolen table is worth
 *       nothing: without the key, six digits are tried out in a moment.
 *   <li>One statement counts a check and takes the code, so that of any number of guesses at once three are compared, the
 *       fourth and the fifth only after a wait, and of any number of right posts one is the proof.
 *   <li>What became of a guess is a value, so that no exception can roll the count back.
 *   <li>A new code ends the old one, and no code outlives three minutes or its request, so that there is never more
 *       than one to guess at.
 *   <li>After a proof no other browser can ask for a code, so that whoever holds the link cannot take the request over.
 *   <li>Codes that nobody confirms, and checks that are wrong, are counted for the mobile and for the path by which they
 *       came, over all requests; the path is reached first and the mobile last, so that nobody can pester, guess on, or shut
 *       the mobile's owner out.
 *   <li>Where an organisation collects the code, it is the path itself, with no more guesses and sends for a mobile than a
 *       browser has, so that no door is worth more to whoever guesses.
 *   <li>Checks of one mobile's codes come one after the other, so that of guesses at once those beyond a limit are undone unseen.
 *   <li>Without its counters it neither sends nor compares, so that an outage never opens a door.
 *   <li>What no single request shows is watched for, on one node at a time: it is reported once, naming nobody, and pauses
 *       only whoever causes it.
 *   <li>How many codes were sent and came back is kept by the hour, in figures that name nobody.
 * </ol>
 *
 * <p>It does not read the registry, write the text of an SMS, or know what is asked. It knows no address and no cookie, only
 * their keyed digests.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.otp;
