package org.kycvs.otp;

import org.kycvs.signing.Digesting;
import org.kycvs.signing.KeyUse;

/**
 * The keyed digest of a client's network address: whoever comes from there again is counted with it.
 *
 * @param text as stored; the address itself never is
 */
public record AddressKey(String text) {

    /** No digest is like it. */
    static final AddressKey NONE = new AddressKey("");

    /** @param address in one canonical form */
    public static AddressKey of(String address, Digesting digesting) {
        return new AddressKey(
                digesting.digest(KeyUse.COUNTER, "address", address).text());
    }
}
