/**
 * The SOAP door: the contract's section 6, over the same use cases as every other door.
 *
 * <ol>
 *   <li>What was verified is what is processed: one tree is read from the bytes, its signature is checked, and the very element that
 *       was found to be signed is the one that is taken apart. Nothing is read again, moved or copied in between.
 *   <li>A message is what its schema says, and a Security header is a Timestamp, a certificate and a signature over Body and
 *       Timestamp; whatever else it could be is refused before a library looks at it.
 *   <li>A certificate is believed because it is pinned to an organisation, never because of who has issued it.
 *   <li>The operation is the element in the Body; no header of HTTP or SOAP can say otherwise.
 *   <li>Every answer is signed, a fault too, and says to which message.
 *   <li>Without a certificate of the service this door does not exist.
 * </ol>
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.web.soap;
