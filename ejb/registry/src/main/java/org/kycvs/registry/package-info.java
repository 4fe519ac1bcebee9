/**
 * Knows the beneficiaries and their doses, and turns doses into a status.
 *
 * <ol>
 *   <li>A person is found by the proven mobile and a name only, and names are compared leniently but never guessed from
 *       an initial or one word: {@link org.kycvs.registry.NameMatch} says how well they agreed, because the organisation
 *       has to know.
 *   <li>Where several agree equally well all are returned, because one mobile serves a family and the person decides.
 *   <li>"Not on the registry" is nobody, and never a status.
 *   <li>The rule that turns doses into a status is data with a version, because it changes faster than software.
 *   <li>The tables hold no mobile, name or importer's id in clear, because a stolen table shall name nobody.
 *   <li>A file is applied only when all of it has arrived, each line once, in pieces that are committed by themselves; a
 *       file that comes again changes nothing, because importers repeat what they are unsure of.
 *   <li>A dose belongs to one beneficiary and one importer, and one that was withdrawn stays so, because nobody shall
 *       rewrite what another has reported.
 *   <li>Of an import nothing stays but that it was: files are gone when they have been applied, rejected lines, which hold no
 *       values, after ninety days.
 * </ol>
 *
 * <p>It does not check who asks or imports, does not send anything, and does not know consents, locks or signatures.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.registry;
