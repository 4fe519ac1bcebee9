/** Knows who may ask, and for which purposes. */
@org.jspecify.annotations.NullMarked
package org.kycvs.organisations;
