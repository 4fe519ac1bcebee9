package org.kycvs.limits;

import java.time.Duration;

/**
 * So many in so long.
 *
 * @param name a stable word, part of the counter's key
 * @param most how many within a window
 * @param window opens with the first one counted
 * @param slots over how many rows a counter that many requests share is spread, so that nobody queues behind a neighbour's commit
 */
public record Limit(String name, int most, Duration window, int slots) {}
