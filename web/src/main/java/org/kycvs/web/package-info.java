/**
 * What the public doors share: the words of every refusal, and what every reply carries.
 *
 * <ol>
 *   <li>Every reply carries {@code X-Request-Id}, made here and never taken from the caller, because it leads support from a
 *       screenshot to a log line and must not be forged into somebody else's.
 *   <li>Every reply carries the strictest headers; a door that needs more says so itself, because a forgotten header must
 *       not be an open one.
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
