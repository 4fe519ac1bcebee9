/**
 * People who exist for one test each.
 *
 * <ol>
 *   <li>Every test makes its own on fresh numbers, so that no test depends on what another did to a number's counters.
 *   <li>Their names are made up and occur nowhere else, so that a search for one finds only what leaked.
 * </ol>
 *
 * <p>The personas of {@code personas.csv} belong to humans who look at the local stack.
 */
package org.kycvs.people;
