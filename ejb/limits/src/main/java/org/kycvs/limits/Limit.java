package org.kycvs.limits;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * So many in so long, and what follows when that many is reached: a pause, in which no more are counted.
 *
 * <p>A limit over several slots gives each slot its share and draws one by lot. It may therefore say no a little early, when
 * the slot that was drawn has no more, but never too late.
 *
 * @param name a stable word, part of the counter's key
 * @param window opens with the first one counted; a pause that has begun outlasts it
 * @param slots over how many rows a counter that many requests share is spread, so that nobody queues behind a neighbour's commit
 * @param steps the pauses, ascending; beyond the last step each further one counted begins the last step's pause anew. None:
 *     nothing is ever counted, only paused, for as long as the window
 */
public record Limit(String name, Duration window, int slots, List<Step> steps) {

    /**
     * @param at the count that begins the pause
     * @param pause how long; null: until the window ends
     */
    public record Step(int at, @Nullable Duration pause) {

        boolean beginsPauseAt(int count, boolean last) {
            return last ? count >= at : count == at;
        }
    }

    public Limit {
        steps = List.copyOf(steps);
        if (slots < 1 || !isPositive(window) || !makeSense(steps, slots)) {
            throw new IllegalArgumentException("A limit allows something, for some time, in every slot: " + name);
        }
    }

    /** So many in the window, and no more until it ends. */
    public static Limit of(String name, int most, Duration window) {
        return shared(name, most, window, 1);
    }

    /** The same, for a counter that many requests share. */
    public static Limit shared(String name, int most, Duration window, int slots) {
        return new Limit(name, window, slots, List.of(new Step(most, null)));
    }

    /** A pause that is begun by {@link Counting#pause} alone. */
    public static Limit pause(String name, Duration pause) {
        return new Limit(name, pause, 1, List.of());
    }

    /** This limit, applied to somebody or something. */
    public Counter of(String... key) {
        return new Counter(this, List.of(key));
    }

    /** The end of the pause that begins when the slot's count has become this. */
    Optional<Instant> pauseAt(int count, int slot, Instant now, Instant windowEnds) {
        return steps.stream()
                .filter(step -> new Step(share(step.at(), slot), step.pause())
                        .beginsPauseAt(count, step.equals(steps.get(steps.size() - 1))))
                .map(step -> step.pause() == null ? windowEnds : now.plus(step.pause()))
                .findFirst();
    }

    /** A slot's share; all shares together are the whole. */
    private int share(int whole, int slot) {
        return whole / slots + (slot < whole % slots ? 1 : 0);
    }

    private static boolean makeSense(List<Step> steps, int slots) {
        int before = slots - 1;
        for (Step step : steps) {
            if (step.at() <= before || (step.pause() != null && !isPositive(step.pause()))) {
                return false;
            }
            before = step.at();
        }
        return steps.size() <= 1 || slots == 1;
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }
}
