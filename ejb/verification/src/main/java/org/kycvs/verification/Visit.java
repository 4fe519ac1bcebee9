package org.kycvs.verification;

/**
 * A browser at a consent page.
 *
 * @param handle from the URL; may be anybody's guess
 * @param cookie the browser's random cookie; only its keyed digest is ever stored
 * @param address the client's network address, as it is counted by; only its keyed digest is ever stored
 */
public record Visit(Handle handle, String cookie, String address) {

    @Override
    public String toString() {
        return "Visit[…]";
    }
}
