package org.kycvs.delivery.http;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses the whole internet reaches by the ordinary way: the IANA registries of special-purpose addresses (RFC 6890) and
 * of IPv6 addresses.
 */
final class PublicAddresses {

    private static final int V4_BYTES = 4;

    private static final List<Network> NOT_PUBLIC_V4 = networks(
            "0.0.0.0/8", // this network, unspecified
            "10.0.0.0/8",
            "100.64.0.0/10", // carriers' address translation (RFC 6598)
            "127.0.0.0/8",
            "169.254.0.0/16", // link-local, and where clouds keep credentials
            "172.16.0.0/12",
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays from IPv6 to IPv4
            "192.168.0.0/16",
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast

    /** All that IANA gives to networks; outside of it: loopback, ULA, link-local, multicast, NAT64, IPv4 in any dress. */
    private static final Network GLOBAL_V6 = Network.of("2000::/3");

    private static final List<Network> NOT_PUBLIC_V6 = networks(
            "2001::/23", // protocol assignments: Teredo, benchmarks, ORCHID
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4: an IPv4 address inside
            "3ffe::/16", // given back
            "3fff::/20"); // documentation

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == V4_BYTES
                ? isOutside(NOT_PUBLIC_V4, bytes)
                : GLOBAL_V6.contains(bytes) && isOutside(NOT_PUBLIC_V6, bytes);
    }

    private static boolean isOutside(List<Network> networks, byte[] address) {
        return networks.stream().noneMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... cidrs) {
        return Stream.of(cidrs).map(Network::of).toList();
    }
}
