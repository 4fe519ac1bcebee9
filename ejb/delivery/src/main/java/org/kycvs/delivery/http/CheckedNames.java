package org.kycvs.delivery.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/** The look-up of the connection itself: what comes out of it has been checked, and is what is connected to. */
final class CheckedNames implements DnsResolver {

    private final DnsResolver names;
    private final Set<String> mayBePrivate;

    /** @param mayBePrivate names, in lower case, whose addresses need not be public */
    CheckedNames(DnsResolver names, Set<String> mayBePrivate) {
        this.names = names;
        this.mayBePrivate = Set.copyOf(mayBePrivate);
    }

    /** @throws UnknownHostException also where one of its addresses is not public; which of both is not told */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        if (!mayBePrivate.contains(host.toLowerCase(Locale.ROOT))
                && !Stream.of(addresses).allMatch(PublicAddresses::contains)) {
            throw new UnknownHostException("not public");
        }
        return addresses;
    }

    /** Nobody here needs one, and it would be a look-up of its own. */
    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        throw new UnknownHostException("not looked up");
    }
}
