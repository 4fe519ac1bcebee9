package org.kycvs.organisations;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyOperation;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kycvs.kernel.InvalidValue;

/**
 * The public keys with which an organisation's client signs (RFC 7523 assertions, {@code private_key_jwt}), born valid: 1 to 10
 * keys, each with a {@code kid} of its own, each strong enough (see {@link ClientKey}). Of what was given only these members are
 * left, so that no certificate or address that came with a key is believed by anybody later.
 *
 * @param jwks JWK Set (RFC 7517, section 5) as text, to be handed on as it is
 * @param keys what stands in it, in the given order, to be shown
 */
public record ClientKeys(String jwks, List<ClientKey> keys) {

    private static final int LONGEST = 64 * 1024;
    private static final int MOST_KEYS = 10;

    public ClientKeys {
        keys = List.copyOf(keys);
    }

    /**
     * Keys for encryption are left out; everything else that does not fit is refused.
     *
     * @throws InvalidValue in words for whoever gave it
     */
    public static ClientKeys read(String text) {
        List<JWK> signing =
                parsed(text).stream().filter(ClientKeys::isForSignatures).toList();
        must(!signing.isEmpty(), "a key set with at least one key for signatures");
        must(signing.size() <= MOST_KEYS, "a key set with at most " + MOST_KEYS + " keys");
        List<JWK> bare = signing.stream().map(ClientKey::bare).toList();
        Set<String> ids = new HashSet<>();
        must(bare.stream().map(JWK::getKeyID).allMatch(ids::add), "a key set in which each kid stands once");
        return new ClientKeys(
                new JWKSet(bare).toString(true),
                bare.stream().map(ClientKey::of).toList());
    }

    private static List<JWK> parsed(String text) {
        must(text.length() <= LONGEST, "a key set of at most 64 KiB");
        try {
            List<JWK> keys = JWKSet.parse(text).getKeys();
            must(
                    keys.stream().noneMatch(JWK::isPrivate),
                    "public keys only: this set holds a private or secret key. Replace that key, it has left your house");
            return keys;
        } catch (ParseException unreadable) {
            throw new InvalidValue(
                    InvalidValue.Kind.TEXT, "a JWK Set (RFC 7517): {\"keys\":[…]}, each key with all its members");
        }
    }

    private static boolean isForSignatures(JWK key) {
        boolean byUse = key.getKeyUse() == null || "sig".equals(key.getKeyUse().identifier());
        boolean byOperations =
                key.getKeyOperations() == null || key.getKeyOperations().contains(KeyOperation.VERIFY);
        return byUse && byOperations;
    }

    static void must(boolean condition, String otherwise) {
        if (!condition) {
            throw new InvalidValue(InvalidValue.Kind.TEXT, otherwise);
        }
    }

    /** RFC 7638, SHA-256; never fails for a key that was parsed. */
    static String thumbprint(JWK key) {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
