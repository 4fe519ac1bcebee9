/**
 * Where an organisation applies by itself: a form for everybody, and the link by which its contact confirms.
 *
 * <ol>
 *   <li>No account, no session, no script: a form is sent whole, and comes back whole with what is wrong beside each field.
 *   <li>The answer is the same whoever is known here already, because it would tell strangers who is.
 *   <li>A link that is only fetched changes nothing, because mail scanners fetch links; a person presses the button behind it.
 *   <li>A picture is drawn anew before anything of it is kept.
 * </ol>
 *
 * <p>It decides nothing: what may be applied for is onboarding's, and who may ask the administrators'.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.web.apply;
