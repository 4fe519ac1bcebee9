/** Knows the beneficiaries and their doses, and turns doses into a status. */
@org.jspecify.annotations.NullMarked
package org.kycvs.registry;
