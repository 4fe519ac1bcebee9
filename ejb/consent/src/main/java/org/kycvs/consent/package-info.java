/** Keeps what a person decided. */
@org.jspecify.annotations.NullMarked
package org.kycvs.consent;
