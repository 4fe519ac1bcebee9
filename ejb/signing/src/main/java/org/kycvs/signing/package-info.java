/**
 * Holds every key and does what needs one, so that a key can be used but never read: sign, digest, seal, publish.
 *
 * <ol>
 *   <li>A key serves one use, so that what one part of the house makes can never be taken for another's.
 *   <li>Everything made names the key that made it, so that a new key can take over while the older ones still verify,
 *       compare and open.
 *   <li>The key decides the algorithm, never the input, so that nobody can talk us into a weaker one.
 *   <li>A store that cannot be opened, lacks a key, or is the local stack's on a public address stops the start, so
 *       that no server runs that could not answer or that others could answer for.
 *   <li>A value sealed for one row opens in no other, so that whoever can write to the database can destroy but not
 *       swap.
 *   <li>Keys are read once, at the start, so that a signature costs a signature.
 * </ol>
 *
 * <p>It does not make keys while serving, decide when a key is old, or know what it signs.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.signing;
