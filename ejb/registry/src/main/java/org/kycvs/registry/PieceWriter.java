package org.kycvs.registry;

import java.io.OutputStream;
import java.util.Arrays;

/** Cuts what is written into pieces of a size that a row holds well. */
final class PieceWriter extends OutputStream {

    static final int PIECE_BYTES = 1 << 18;

    private final Keeper keeper;
    private final byte[] piece = new byte[PIECE_BYTES];
    private int filled;
    private int number;

    PieceWriter(Keeper keeper) {
        this.keeper = keeper;
    }

    /** Keeps one piece; they are numbered from 0. */
    @FunctionalInterface
    interface Keeper {
        void keep(int number, byte[] piece);
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int done = 0;
        while (done < length) {
            int part = Math.min(length - done, piece.length - filled);
            System.arraycopy(bytes, offset + done, piece, filled, part);
            filled += part;
            done += part;
            if (filled == piece.length) {
                hand();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            hand();
        }
    }

    private void hand() {
        keeper.keep(number, Arrays.copyOf(piece, filled));
        number++;
        filled = 0;
    }
}
