package org.kycvs.verification;

import org.kycvs.words.LanguageWish;

/**
 * A browser at a consent page.
 *
 * @param handle from the URL; may be anybody's guess
 * @param cookie the browser's random cookie; only its keyed digest is ever stored
 * @param address the client's network address, as it is counted by; only its keyed digest is ever stored
 * @param wish in which language its reader wants to be spoken to
 */
public record Visit(Handle handle, String cookie, String address, LanguageWish wish) {

    /** Of a browser that says nothing of its reader's language. */
    public Visit(Handle handle, String cookie, String address) {
        this(handle, cookie, address, LanguageWish.NONE);
    }

    @Override
    public String toString() {
        return "Visit[…]";
    }
}
