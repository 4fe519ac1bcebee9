package org.kycvs.limits;

import java.time.Duration;

/**
 * So many in so long.
 *
 * <p>A counter over several slots gives each slot its share of the allowance and draws one by lot. It may therefore say no a
 * little early, when the slot that was drawn has no more, but never too late.
 *
 * @param name a stable word, part of the counter's key
 * @param most how many within a window
 * @param window opens with the first one counted
 * @param slots over how many rows a counter that many requests share is spread, so that nobody queues behind a neighbour's commit
 */
public record Limit(String name, int most, Duration window, int slots) {

    public Limit {
        if (slots < 1 || most < slots || window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("A limit allows something, for some time, in every slot: " + name);
        }
    }

    /** The slot's share of the allowance; all shares together are the allowance. */
    int share(int slot) {
        return most / slots + (slot < most % slots ? 1 : 0);
    }
}
