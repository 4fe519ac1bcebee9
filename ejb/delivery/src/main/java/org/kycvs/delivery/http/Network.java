package org.kycvs.delivery.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of addresses in CIDR notation (RFC 4632, RFC 4291 section 2.3).
 *
 * @param prefix the bytes of its first address: 4 or 16
 * @param bits how many of them count
 */
record Network(byte[] prefix, int bits) {

    /** @param cidr for example {@code 10.0.0.0/8}, with an address and not a name */
    static Network of(String cidr) {
        int slash = cidr.indexOf('/');
        try {
            byte[] first = InetAddress.getByName(cidr.substring(0, slash)).getAddress();
            return new Network(first, Integer.parseInt(cidr.substring(slash + 1)));
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException("An address literal needs no look-up", impossible);
        }
    }

    boolean contains(byte[] address) {
        if (address.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if (((address[bit / Byte.SIZE] ^ prefix[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
