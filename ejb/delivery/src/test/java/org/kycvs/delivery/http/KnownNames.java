package org.kycvs.delivery.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;

/** A name server in the hands of whoever owns the names: each look-up may have another answer, the last one stays. */
final class KnownNames implements DnsResolver {

    private final Map<String, Deque<InetAddress[]>> answers = new HashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    KnownNames with(String name, String... addresses) throws UnknownHostException {
        InetAddress[] read = new InetAddress[addresses.length];
        for (int i = 0; i < addresses.length; i++) {
            read[i] = InetAddress.getByName(addresses[i]);
        }
        answers.computeIfAbsent(name, fresh -> new ArrayDeque<>()).add(read);
        return this;
    }

    int asked() {
        return asked.get();
    }

    @Override
    public synchronized InetAddress[] resolve(String host) throws UnknownHostException {
        asked.incrementAndGet();
        Deque<InetAddress[]> known = answers.get(host);
        if (known == null) {
            return new InetAddress[] {InetAddress.getByName(literal(host))};
        }
        InetAddress[] answer = known.size() > 1 ? known.remove() : known.element();
        return Arrays.copyOf(answer, answer.length);
    }

    private static String literal(String host) throws UnknownHostException {
        if (!host.matches("[0-9.]+|\\[?[0-9a-f:.]*:[0-9a-f:.]*]?|0x[0-9a-f]+")) {
            throw new UnknownHostException(host);
        }
        return host;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        throw new AssertionError("Nobody needs it");
    }
}
