package org.kycvs.web.rest;

import java.util.function.Function;
import org.kycvs.kernel.InvalidValue;

/** An id in an address: one that cannot be ours is as unknown as one that never was. */
final class PathId {

    private PathId() {}

    /** @throws CallRefused {@code not-found} */
    static <T> T of(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (InvalidValue unknown) {
            throw new CallRefused(CallRefused.Reason.NOT_FOUND);
        }
    }
}
