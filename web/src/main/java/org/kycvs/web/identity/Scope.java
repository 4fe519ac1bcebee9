package org.kycvs.web.identity;

/** What a token may be good for (contract, section 3). */
public enum Scope {
    /** Creates hosted requests and serves consents; reads and cancels. */
    STATUS_REQUEST("status:request"),
    /** Creates direct requests; reads and cancels. */
    STATUS_DIRECT("status:direct"),
    /** Imports into the registry. */
    REGISTRY_WRITE("registry:write");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /** The word in the token. */
    public String text() {
        return text;
    }
}
