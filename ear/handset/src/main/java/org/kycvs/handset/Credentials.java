package org.kycvs.handset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * What a client must say to bind (SMPP 3.4, section 4.1).
 *
 * @param password at most 8 characters: the protocol has no room for more
 */
record Credentials(String systemId, String password) {

    private static final int LONGEST_PASSWORD = 8;

    Credentials {
        if (password.length() > LONGEST_PASSWORD) {
            throw new Handset.NotStarted("Setting KYCVS_HANDSET_PASSWORD is too long: SMPP 3.4 allows 8 characters.");
        }
    }

    /** The library hands over an empty value as null. */
    boolean are(@Nullable String otherSystemId, @Nullable String otherPassword) {
        return same(systemId, otherSystemId) & same(password, otherPassword);
    }

    private static boolean same(String ours, @Nullable String theirs) {
        return theirs != null && MessageDigest.isEqual(ours.getBytes(UTF_8), theirs.getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return systemId + "/******";
    }
}
