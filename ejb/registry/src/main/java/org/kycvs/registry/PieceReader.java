package org.kycvs.registry;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntFunction;

/** The pieces of a file in their order, each fetched when the one before has been read. */
final class PieceReader implements Enumeration<InputStream> {

    private final IntFunction<Optional<byte[]>> pieces;
    private int number;
    private Optional<byte[]> next;

    PieceReader(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
        this.next = pieces.apply(0);
    }

    @Override
    public boolean hasMoreElements() {
        return next.isPresent();
    }

    @Override
    public InputStream nextElement() {
        byte[] piece = next.orElseThrow(NoSuchElementException::new);
        number++;
        next = pieces.apply(number);
        return new ByteArrayInputStream(piece);
    }
}
