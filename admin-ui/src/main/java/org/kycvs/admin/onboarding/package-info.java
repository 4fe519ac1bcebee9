/**
 * The administrators' way from an application to an organisation that may ask, and everything that two of them decide.
 *
 * <ol>
 *   <li>Who decides reads names in words, before and after side by side, and what pressing the button will do, before it is pressed.
 *   <li>A field that is refused says its rule beside itself: its id is the name under which the module refuses it.
 *   <li>What somebody may not do has no button; the use case refuses it all the same.
 *   <li>Contacts of organisations are shown to those who check applications, and nowhere else.
 * </ol>
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.admin.onboarding;
