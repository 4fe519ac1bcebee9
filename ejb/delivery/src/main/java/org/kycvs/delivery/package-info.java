/** Hands messages over to the outside, once their transaction has committed. */
@org.jspecify.annotations.NullMarked
package org.kycvs.delivery;
