/**
 * What the public doors share: the words of every refusal, the number of a call, and where its client stands.
 *
 * <ol>
 *   <li>A problem and an error page name the request by the number that the server's edge has given it, because that leads
 *       support from a screenshot to a log line.
 *   <li>Every reply carries the strictest headers, which the edge sees to; a door that needs more says so itself, because a
 *       forgotten header must not be an open one.
 *   <li>There is one catalogue of problems, the contract's section 3.4, because a client learns it once and every door and
 *       every page must mean the same by a code.
 *   <li>The client's address is that of the peer, unless the peer is a proxy that the operator has named, because anybody
 *       can write a header.
 * </ol>
 *
 * <p>It decides nothing: no rule of the journey lives in a door.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.web;
