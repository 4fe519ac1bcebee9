package org.kycvs.signing;

import java.security.Key;
import java.security.interfaces.ECPublicKey;
import org.jspecify.annotations.Nullable;

/**
 * One key of one use, as its entry in the store says.
 *
 * @param number the higher of two keys of a use is the newer
 * @param key private or secret
 * @param published its public half; of pairs only
 */
record NamedKey(KeyUse use, int number, Key key, @Nullable ECPublicKey published) {

    /** The entry's name, which stands beside everything that this key made. */
    String name() {
        return use.word() + "-" + number;
    }

    /** The key, for that and nothing else. */
    Key key(KeyUse.Kind kind) {
        if (use.kind() != kind) {
            throw new IllegalArgumentException("The key for " + use.word() + " is not one for " + kind);
        }
        return key;
    }

    /** Names the key only: its bytes must not reach a log by way of a record's own {@code toString}. */
    @Override
    public String toString() {
        return name();
    }
}
