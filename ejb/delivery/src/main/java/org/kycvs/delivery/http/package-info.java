/**
 * The guarded way out to addresses that organisations give us, over Apache HttpClient.
 *
 * <ol>
 *   <li>What is checked is what is called: the look-up that the connection itself uses refuses every address that is not public, so
 *       there is no second look-up that could answer differently.
 *   <li>A name with one address that is not public is refused as a whole, because which one is tried first is up to its owner.
 *   <li>In IPv6 only global unicast counts, less what IANA has set aside in it: a block that nobody has thought of is refused, and so
 *       is every form that carries an IPv4 address inside.
 *   <li>The name stands in SNI and is what the certificate must prove, because the checked address proves nothing.
 *   <li>Every call has a connection and a client of its own, so that nothing of one organisation's call can be met in another's.
 *   <li>The end after 5 seconds comes from outside the call, because a side that sends one byte a second is never late for a
 *       time-out of the socket.
 *   <li>Private addresses are allowed by name to a local stack only: elsewhere the setting stops the start.
 * </ol>
 *
 * <p>It knows no organisation, reads no body and repeats nothing.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.delivery.http;
