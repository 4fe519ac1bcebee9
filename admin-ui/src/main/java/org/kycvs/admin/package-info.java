/**
 * Shows the administrators what the modules know, and lets them act through the modules' use cases.
 *
 * <ol>
 *   <li>Nobody enters without a login at Keycloak and one of the administrators' roles; the use cases check the role again,
 *       because a screen is only a door.
 *   <li>A page is never framed, never stored by a browser and runs no script but its own, because whoever sits here can
 *       stop an organisation.
 *   <li>An answer that could not be given leads on: to the login, to a fresh page, or to a page with an id to be quoted,
 *       because a dead table looks like an empty one.
 *   <li>Times are shown in the reader's zone and, on hover, in UTC, because people who compare logs sit in two zones.
 * </ol>
 *
 * <p>One page bean a screen. No rule of the house lives here, and no persons' data come here.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.admin;
