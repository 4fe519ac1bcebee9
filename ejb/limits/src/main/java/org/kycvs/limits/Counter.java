package org.kycvs.limits;

import java.util.List;

/**
 * One limit, applied to one somebody or something.
 *
 * @param key whose; only its keyed digest is ever stored
 */
public record Counter(Limit limit, List<String> key) {

    @Override
    public String toString() {
        return "Counter[" + limit.name() + "]";
    }
}
