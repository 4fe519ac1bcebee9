package org.kycvs.edge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Duration;
import org.xnio.channels.StreamSinkChannel;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/**
 * A body that comes in steadily or not at all: one that is slower than any line of today is given up, however cleverly its
 * sender avoids to stand still. For imports, which are read while they come.
 */
final class SteadyBody extends AbstractStreamSourceConduit<StreamSourceConduit> {

    /** Lines stutter, and we may be what is slow for a while. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final long LEAST_BYTES_A_SECOND = 1024;

    private final long nanosOfPatience;
    private final long began = System.nanoTime();
    private long bytes;

    SteadyBody(StreamSourceConduit body) {
        this(body, PATIENCE);
    }

    SteadyBody(StreamSourceConduit body, Duration patience) {
        super(body);
        this.nanosOfPatience = patience.toNanos();
    }

    @Override
    public int read(ByteBuffer buffer) throws IOException {
        return (int) counted(super.read(buffer));
    }

    @Override
    public long read(ByteBuffer[] buffers, int offset, int length) throws IOException {
        return counted(super.read(buffers, offset, length));
    }

    @Override
    public long transferTo(long position, long count, FileChannel target) throws IOException {
        return counted(super.transferTo(position, count, target));
    }

    @Override
    public long transferTo(long count, ByteBuffer through, StreamSinkChannel target) throws IOException {
        return counted(super.transferTo(count, through, target));
    }

    private long counted(long read) throws IOException {
        bytes += Math.max(0, read);
        long nanos = System.nanoTime() - began;
        boolean tooSlow =
                nanos > nanosOfPatience && bytes < Duration.ofNanos(nanos).toSeconds() * LEAST_BYTES_A_SECOND;
        if (tooSlow && read >= 0) {
            throw new IOException("The body comes too slowly");
        }
        return read;
    }
}
