package org.kycvs.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.kycvs.kernel.Settings;

/** Who makes our access tokens: a Keycloak realm, named by its issuer ({@code KYCVS_IDENTITY_ISSUER}). */
@ApplicationScoped
public class IdentityServer {

    /** The realm's issuer, for example {@code https://id.example.org/realms/kycvs}. */
    public static final String ISSUER = "KYCVS_IDENTITY_ISSUER";

    /** Where we fetch its keys, if the server reaches it by another address than the world does. */
    public static final String KEYS = "KYCVS_IDENTITY_JWKS_URI";

    /** Whom a token must be meant for (contract, section 3). */
    static final String AUDIENCE = "kycvs-api";

    private final String issuer;
    private final URI keys;

    @Inject
    public IdentityServer(Settings settings) {
        this.issuer = settings.uri(ISSUER).toString();
        this.keys = settings.find(KEYS).isPresent() ? settings.uri(KEYS) : protocol("/certs");
    }

    /** For the container's proxy only. */
    protected IdentityServer() {
        this.issuer = "";
        this.keys = URI.create("");
    }

    /** As it stands in {@code iss}. */
    public String issuer() {
        return issuer;
    }

    /** Where organisations fetch tokens. */
    public URI tokenEndpoint() {
        return protocol("/token");
    }

    URI keys() {
        return keys;
    }

    private URI protocol(String path) {
        return URI.create(issuer + "/protocol/openid-connect" + path);
    }
}
