/** Holds every key and does what needs one: signs, seals, digests, publishes. */
@org.jspecify.annotations.NullMarked
package org.kycvs.signing;
