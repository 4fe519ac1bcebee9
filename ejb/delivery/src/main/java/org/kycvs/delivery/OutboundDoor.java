package org.kycvs.delivery;

/**
 * The one way out to addresses that organisations give us (key sets now; webhooks, revocation lists and responders when they
 * come): whoever calls such an address calls it through here or not at all.
 *
 * <p>A call is {@code https}, to an allowed port. The name is resolved once, every address that it has must be a public one, and
 * the connection goes to what was checked, while the certificate must be the name's: a name that means something else a moment
 * later (DNS rebinding) wins nothing. No redirect is followed, no proxy and no cookie used, no connection kept. A call ends within
 * {@link #LIMIT_SECONDS} seconds, whatever the other side does, and reads at most {@link #MOST_BYTES} bytes.
 *
 * <p>It waits for the other side: never call it within a transaction.
 */
public interface OutboundDoor {

    /** From the call to its end: look-up, connection, handshake, answer. */
    int LIMIT_SECONDS = 5;

    /** 256 KiB, as sent: nothing is unpacked. */
    int MOST_BYTES = 256 * 1024;

    /** As many calls are under way from one node. */
    int MOST_CALLS = 8;

    /**
     * The body of what stands there, by one GET that was answered with 200.
     *
     * @param accept the media types that the caller can read, as a header {@code Accept} has them (RFC 9110, section 12.5.1)
     * @throws OutboundRefused everything else; says why
     */
    byte[] fetch(OutboundUrl url, String accept) throws OutboundRefused;
}
