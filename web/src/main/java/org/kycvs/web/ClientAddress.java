package org.kycvs.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kycvs.kernel.IpAddress;
import org.kycvs.kernel.Settings;

/**
 * Says whose call it is by network address: the peer's, or, where the peer is a proxy named in {@code
 * KYCVS_WEB_TRUSTED_PROXIES}, the last address of {@code X-Forwarded-For} that no trusted proxy wrote about itself.
 *
 * <p>What stands further left was written by the client and is worth nothing.
 */
@ApplicationScoped
public class ClientAddress {

    /** Addresses, separated by commas; empty unless the operator says otherwise. */
    public static final String SETTING = "KYCVS_WEB_TRUSTED_PROXIES";

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Set<IpAddress> trusted;

    @Inject
    public ClientAddress(Settings settings) {
        this.trusted = COMMA.splitAsStream(settings.text(SETTING, ""))
                .filter(address -> !address.isEmpty())
                .map(ClientAddress::proxy)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For the container's proxy only. */
    protected ClientAddress() {
        this.trusted = Set.of();
    }

    /** The client's address, or, of IPv6, its network, in one canonical form; for counters, so never shown. */
    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    /** For the log of the start. */
    public String describe() {
        return "trusted proxies: " + trusted.size();
    }

    String of(String peer, List<String> forwarded) {
        List<String> path =
                new ArrayList<>(forwarded.stream().flatMap(COMMA::splitAsStream).toList());
        Collections.reverse(path);
        String nearest = peer;
        for (String further : Stream.concat(Stream.of(peer), path.stream()).toList()) {
            var address = IpAddress.read(further);
            if (address.isEmpty()) {
                return nearest;
            }
            nearest = address.get().network();
            if (!trusted.contains(address.get())) {
                return nearest;
            }
        }
        return nearest;
    }

    private static IpAddress proxy(String text) {
        return IpAddress.read(text)
                .orElseThrow(() -> new Settings.SettingRefused(SETTING, "has something that is no address: " + text));
    }
}
