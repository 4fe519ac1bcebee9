package org.kycvs.registry;

import java.io.InputStream;

/** A format in which files of doses arrive. */
public interface DoseFormat {

    /**
     * Hands over every line in order; holds one line at a time, however long the file is.
     *
     * @throws ImportRefused if the file does not follow the format, or breaks off
     */
    void read(InputStream file, Taker taker);

    /** Takes what a file says. */
    interface Taker {

        void line(DoseLine line);

        /** A line that does not even have its columns. */
        void unfit(Rejection rejection);
    }
}
