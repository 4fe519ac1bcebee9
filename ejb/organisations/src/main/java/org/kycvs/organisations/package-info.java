/**
 * Knows who may ask, in which way and for which purposes, at this very moment.
 *
 * <ol>
 *   <li>Who holds an {@link org.kycvs.organisations.AskingOrganisation} has just been found active in our own database:
 *       a token lives on after its organisation has been suspended, so no token and no cache is believed.
 *   <li>That look-up is one statement, because every call begins with it. The people who come to the pages meet an
 *       organisation as it was at most half a second ago: a right that is lost is lost within a second.
 *   <li>A purpose is taken from one published list, with the sentence that the person reads. What an organisation says of its own
 *       accord is quoted beside it and never instead of it.
 *   <li>No two organisations share a short name, in upper or lower case, because in an SMS it is all that tells them
 *       apart.
 *   <li>A return URL is compared character by character, because every tolerance there is a way to lead people elsewhere.
 *   <li>Losing a right leaves a trace, whichever way it is taken, so that what was asked before can be ended at once.
 *   <li>A key that takes the place of a token is stored as a digest, and counts for one purpose and from named addresses only,
 *       because it never changes hands by itself and never ends by itself. Two persons grant it; it is drawn when it is taken, so
 *       that nobody has seen it before, and shown that once.
 *   <li>A certificate that takes the place of a token counts because it is pinned here, whoever has issued it, and is read on every
 *       call like the organisation itself.
 *   <li>What an organisation asks is counted in the transaction that makes the request, whichever door it came by: a request that
 *       is not made costs nothing, and of many at once no more are made than are left.
 *   <li>An organisation is added or changed together with its audit event, or not at all. What gives it more asks for the proof that
 *       two persons want it; what takes away takes one, because it may have to happen at once.
 *   <li>The last day of an agreement ends it by itself, at midnight where the programme is: nobody has to remember.
 *   <li>A client's keys are taken as values, public ones of known strength, and what came with them is dropped: nobody after us
 *       follows an address that an organisation has given.
 *   <li>A mark is drawn anew before people see it, and its address is its digest: no file of another's making reaches them, and
 *       what may be kept for a year never changes.
 *   <li>What is registered is born valid: a wrong file at the start stops the start and says which member is wrong, since
 *       half a list of organisations would go unseen.
 * </ol>
 *
 * <p>It does not check tokens, does not know the organisations' staff, and counts requests only: never people, codes or tries.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.organisations;
