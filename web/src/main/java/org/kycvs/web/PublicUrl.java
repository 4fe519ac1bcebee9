package org.kycvs.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.kycvs.kernel.Settings;

/** Where the world reaches us ({@code KYCVS_PUBLIC_URL}); every address that we give out begins with it, never with a Host header. */
@ApplicationScoped
public class PublicUrl {

    /** The setting; also the {@code iss} of every attestation. */
    public static final String SETTING = Settings.PUBLIC_URL;

    private final String base;

    @Inject
    public PublicUrl(Settings settings) {
        this(read(settings));
    }

    /** For use outside a container. */
    public PublicUrl(URI base) {
        this.base = base.toString();
    }

    /** For the container's proxy only. */
    protected PublicUrl() {
        this.base = "";
    }

    /** Scheme, host and port, no slash at the end. */
    public String issuer() {
        return base;
    }

    /** An address of ours. */
    public URI resolve(String path) {
        return URI.create(base + path);
    }

    /** As the address bar of a browser shows it: host and port. */
    public String authority() {
        return resolve("/").getAuthority();
    }

    /** The page that says cause and cure. */
    public URI problem(ProblemCode code) {
        return resolve("/problems/" + code.code());
    }

    /** Whether browsers reach us by TLS, wherever it ends. */
    public boolean secure() {
        return base.startsWith("https:");
    }

    private static URI read(Settings settings) {
        URI address = settings.uri(SETTING);
        boolean bare = address.getHost() != null
                && address.getRawPath().isEmpty()
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
        if (!bare || !("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
            throw new Settings.SettingRefused(SETTING, "must be scheme, host and port, with nothing behind them");
        }
        if ("http".equals(address.getScheme())) {
            settings.onlyOnThisMachine(SETTING, "must begin with https");
        }
        return address;
    }
}
