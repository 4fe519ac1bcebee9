/**
 * The REST door (contract, sections 3 and 4): turns calls into use cases and what they say into documents.
 *
 * <ol>
 *   <li>What is not in the contract is refused, member by member and all at once, because a misspelt member that is silently
 *       ignored becomes a wrong consent.
 *   <li>A body is read as bytes, within a bound, before anything is made of it, because its digest is part of the
 *       idempotency key and its size is the caller's to choose.
 *   <li>Every failure leaves by one mapper with a code of the catalogue; of the unexpected only an id is told, because a
 *       message of ours is a map of our insides.
 *   <li>What anybody may read (keys, configuration, OpenAPI, health, problems) stands beside the guarded API as plain
 *       servlets, because the guard closes everything that it does not know.
 *   <li>{@code openapi.yaml} is kept by hand and compared with the resources by a test, because a document that is made from
 *       the code can only say what the code says.
 * </ol>
 *
 * <p>It decides nothing about requests, consents or organisations, sets no cookie, and remembers
 * nothing but, on each node, how fast a pending request is polled.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.web.rest;
