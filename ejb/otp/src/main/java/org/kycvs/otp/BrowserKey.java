package org.kycvs.otp;

/**
 * The keyed digest of a browser's cookie: whoever shows the same again is the same browser.
 *
 * @param text as stored; the cookie itself never is
 */
public record BrowserKey(String text) {

    /** No digest is like it. */
    static final BrowserKey NONE = new BrowserKey("");
}
