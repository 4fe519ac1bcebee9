/**
 * Lets a call through only if a token of our identity server, an audience, a scope and our own database all say so.
 *
 * <ol>
 *   <li>A resource method that names no scope is closed, because the forgotten annotation is the usual hole.
 *   <li>The algorithm, the issuer and the audience are ours to say; a token only agrees or is refused, because a token that
 *       chooses its own check is no token.
 *   <li>A token that is bound to a key is refused as a bearer token, because whoever stole it must not use it more easily
 *       than its owner.
 *   <li>With such a token comes a proof of its key, made for this very call and good once, on whichever node; an organisation that
 *       has chosen so is served with no other token. Whoever has not chosen it pays nothing for it.
 *   <li>Keycloak away is not our outage: the keys that we know serve until it is back. Only where we never knew one is the
 *       answer {@code unavailable}, and never {@code invalid-token}, because the caller did nothing wrong.
 *   <li>Whose client it is, and whether it may ask, is read from our own database at each call, because a token outlives a
 *       suspension.
 * </ol>
 *
 * <p>It holds no session, knows no person and asks Keycloak nothing but its public keys.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.web.identity;
