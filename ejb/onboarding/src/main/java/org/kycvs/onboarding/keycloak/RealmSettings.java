package org.kycvs.onboarding.keycloak;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kycvs.kernel.Settings;

/**
 * Where the realm is, and who we are there.
 *
 * @param server URL of Keycloak, without the realm
 * @param realm its name
 * @param clientId of our service account
 * @param staffPage where members of staff come when they have accepted an invitation
 */
record RealmSettings(String server, String realm, String clientId, String secret, String staffPage) {

    static final String ISSUER = "KYCVS_IDENTITY_ISSUER";
    static final String SERVER = "KYCVS_ONBOARDING_KEYCLOAK_URL";
    static final String SECRET = "KYCVS_ONBOARDING_CLIENT_SECRET";

    private static final String CLIENT = "kycvs-onboarding";
    private static final Pattern REALM_URL = Pattern.compile("(https?://.+)/realms/([^/]+)/?");

    static RealmSettings read(Settings settings) {
        URI issuer = settings.uri(ISSUER);
        Matcher parts = REALM_URL.matcher(issuer.toString());
        if (!parts.matches()) {
            throw new Settings.SettingRefused(ISSUER, "must end with /realms/ and the realm's name");
        }
        return new RealmSettings(
                settings.text(SERVER, parts.group(1)),
                parts.group(2),
                CLIENT,
                settings.text(SECRET),
                settings.uri(Settings.PUBLIC_URL) + "/invited");
    }

    @Override
    public String toString() {
        return "RealmSettings[" + server + ", " + realm + "]";
    }
}
