package org.kycvs.otp;

/**
 * The keyed digest of a browser's cookie: whoever shows the same again is the same browser.
 *
 * @param text as stored; the cookie itself never is
 */
public record BrowserKey(String text) {}
