/**
 * The journeys of people and organisations through the real application: the EAR on the local stack, a real Chromium, real
 * SMS. One boot serves all; nothing in it knows that it is tested.
 */
package org.kycvs.journey;
