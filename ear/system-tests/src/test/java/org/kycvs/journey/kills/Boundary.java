package org.kycvs.journey.kills;

import java.util.function.Function;
import org.kycvs.journey.Organisation;
import org.kycvs.journey.Reply;
import org.kycvs.journey.Stack;
import org.kycvs.journey.Wanderer;

/**
 * A step that ends with a commit.
 *
 * <p>For each: where its person stands before it and after it, and what the organisation reads then.
 */
enum Boundary {
    SEND_CODE("ask", "code", "pending", Wanderer::sendCode),
    CONFIRM("code", "choose", "pending", Wanderer::confirm),
    PICK("person", "choose", "pending", Wanderer::pick),
    ALLOW("choose", "done", "shared", Wanderer::allow),
    DECLINE("choose", "done", "not_shared", Wanderer::decline),
    CANCEL("code", "ended", "cancelled", wanderer -> new Organisation("example-railway")
            .at(Stack.door(2))
            .cancel(wanderer.id()));

    final String before;
    final String after;
    final String state;
    private final Function<Wanderer, Reply> step;

    Boundary(String before, String after, String state, Function<Wanderer, Reply> step) {
        this.before = before;
        this.after = after;
        this.state = state;
        this.step = step;
    }

    /** Takes the step; nobody answers. */
    void take(Wanderer wanderer) {
        step.apply(wanderer);
    }
}
