/**
 * The people and organisations that make the load.
 *
 * <ol>
 *   <li>They do what real ones do: a new person, address and mobile for each journey, so that no limit is in the way; only
 *       the quota of the one organisation that asks had to be raised.
 *   <li>People come out of a formula, never out of a file, so that a run can be repeated with as many as wanted.
 *   <li>Text messages arrive over SMPP, as at a real SMS centre.
 *   <li>Each attestation is read and compared with what the person's doses make; anything unexpected ends the run.
 * </ol>
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.benchmark.journey;
