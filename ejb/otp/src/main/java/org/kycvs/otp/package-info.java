/** Sends one-time passcodes and checks them. */
@org.jspecify.annotations.NullMarked
package org.kycvs.otp;
