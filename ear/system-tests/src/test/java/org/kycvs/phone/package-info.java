/** Reads what the phones of the local stack received, as their owners would. */
package org.kycvs.phone;
