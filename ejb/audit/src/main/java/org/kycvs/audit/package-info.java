/** Remembers every decision, in the transaction that made it. */
@org.jspecify.annotations.NullMarked
package org.kycvs.audit;
