package org.kycvs.admin;

import org.kycvs.admin.frame.Screen;

/**
 * Something that waits for an administrator to decide it; each bean of this kind is a figure of the day's screen, for whoever
 * may see the screen behind it. Its text is the word {@code waiting.<address of the screen>}.
 */
public interface WaitingWork {

    /** Where it is decided. */
    Screen screen();

    /** How much waits for the one who asks. */
    long count();
}
