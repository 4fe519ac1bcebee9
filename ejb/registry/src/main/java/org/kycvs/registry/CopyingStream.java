package org.kycvs.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;

/** Lets a file be read while it is copied and its digest is made. */
final class CopyingStream extends InputStream {

    private final InputStream source;
    private final MessageDigest digest;
    private final OutputStream copy;

    CopyingStream(InputStream source, MessageDigest digest, OutputStream copy) {
        this.source = source;
        this.digest = digest;
        this.copy = copy;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = source.read(buffer, offset, length);
        if (count > 0) {
            digest.update(buffer, offset, count);
            copy.write(buffer, offset, count);
        }
        return count;
    }
}
