package org.kycvs.delivery.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.kycvs.kernel.Settings;

/**
 * What the operator allows the outbound door.
 *
 * @param ports to which it may go
 * @param privateNames hosts, in lower case, that may have addresses that are not public: none but in a local stack
 * @param trust whose certificates it believes
 */
record OutboundRules(Set<Integer> ports, Set<String> privateNames, SSLContext trust) {

    static final String PORTS = "KYCVS_DELIVERY_HTTP_PORTS";
    static final String PRIVATE_NAMES = "KYCVS_DELIVERY_HTTP_PRIVATE_NAMES";
    static final String AUTHORITIES = "KYCVS_DELIVERY_HTTP_AUTHORITIES";

    private static final Set<Integer> HTTPS = Set.of(443);
    private static final int LAST_PORT = 65_535;

    OutboundRules {
        ports = Set.copyOf(ports);
        privateNames = Set.copyOf(privateNames);
    }

    /** @throws Settings.SettingRefused stops the start */
    static OutboundRules read(Settings settings) {
        Set<String> names = settings.value(PRIVATE_NAMES, Set.of(), OutboundRules::names);
        if (!names.isEmpty()) {
            settings.onlyOnThisMachine(PRIVATE_NAMES, "lets organisations have private addresses called");
        }
        return new OutboundRules(
                settings.value(PORTS, HTTPS, OutboundRules::ports),
                names,
                settings.value(AUTHORITIES, Authorities.ofThePlatform(), Authorities::andThoseOf));
    }

    private static Set<String> names(String list) {
        return parts(list).stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Integer> ports(String list) {
        return parts(list).stream().map(OutboundRules::port).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> parts(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    private static Integer port(String text) {
        int port = Integer.parseInt(text);
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("no port");
        }
        return port;
    }
}
