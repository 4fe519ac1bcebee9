package org.kycvs.edge;

import java.net.URI;
import java.util.Map;

/**
 * Where the world reaches us ({@code KYCVS_PUBLIC_URL}), wherever TLS ends: what the server builds its own addresses from, for
 * example the one to which Keycloak sends an administrator back.
 *
 * @param scheme {@code https}, or {@code http} on a developer's machine
 * @param authority host, and port where it is not the scheme's own
 */
record PublicAddress(String scheme, String authority) {

    private static final String SETTING = "KYCVS_PUBLIC_URL";

    static PublicAddress from(Map<String, String> environment) {
        URI url = URI.create(environment.getOrDefault(SETTING, "").strip());
        if (url.getScheme() == null || url.getRawAuthority() == null) {
            throw new IllegalStateException(
                    "Setting " + SETTING + " must be scheme, host and port (see docs/settings.md)");
        }
        return new PublicAddress(url.getScheme(), url.getRawAuthority());
    }

    boolean secure() {
        return scheme.equals("https");
    }
}
