/** Counts, so that nobody can do too much of anything. */
@org.jspecify.annotations.NullMarked
package org.kycvs.limits;
