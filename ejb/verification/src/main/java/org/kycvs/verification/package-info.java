/** Leads a status request from the question to the signed answer. */
@org.jspecify.annotations.NullMarked
package org.kycvs.verification;
