package org.kycvs.signing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * How a sealed value lies in a column: version, length of the key's name, the name, nonce, ciphertext with tag.
 *
 * @param head all that comes before the nonce; it is authenticated with the value
 */
@SuppressWarnings("ArrayRecordComponent") // lives within one call and is never compared
record SealedValue(byte[] head, byte[] nonce, byte[] secret) {

    /** 96 bits, the one length for which GCM needs no further hashing (SP 800-38D, section 8.2). */
    static final int NONCE_BYTES = 12;

    /** What GCM appends: 128 bits. */
    static final int TAG_BYTES = 16;

    private static final byte VERSION = 1;
    private static final int BEFORE_NAME = 2;

    static byte[] head(String keyName) {
        byte[] name = keyName.getBytes(StandardCharsets.US_ASCII);
        return bytes(new byte[] {VERSION, (byte) name.length}, name);
    }

    static byte[] bytes(byte[]... pieces) {
        ByteBuffer joined = ByteBuffer.allocate(
                Arrays.stream(pieces).mapToInt(piece -> piece.length).sum());
        for (byte[] piece : pieces) {
            joined.put(piece);
        }
        return joined.array();
    }

    static SealedValue parse(byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < BEFORE_NAME || sealed[0] != VERSION) {
            throw new GeneralSecurityException("not a sealed value of version " + VERSION);
        }
        int nonce = BEFORE_NAME + Byte.toUnsignedInt(sealed[1]);
        int secret = nonce + NONCE_BYTES;
        if (sealed.length < secret + TAG_BYTES) {
            throw new GeneralSecurityException("a sealed value that was cut off");
        }
        return new SealedValue(
                Arrays.copyOfRange(sealed, 0, nonce),
                Arrays.copyOfRange(sealed, nonce, secret),
                Arrays.copyOfRange(sealed, secret, sealed.length));
    }

    String keyName() {
        return new String(head, BEFORE_NAME, head.length - BEFORE_NAME, StandardCharsets.US_ASCII);
    }
}
