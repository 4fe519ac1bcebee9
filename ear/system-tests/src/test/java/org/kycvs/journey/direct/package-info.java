/**
 * An organisation that collects the code itself. {@link org.kycvs.journey.direct.DirectScenarios} are walked through every door
 * that leads to it, each a {@link org.kycvs.journey.direct.Door} of its own: what a door calls an outcome may differ, what
 * becomes of the request, of the consent and of the person's phone may not.
 */
package org.kycvs.journey.direct;
