package org.kycvs.kernel;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An IPv4 or IPv6 address in one canonical form.
 *
 * @param text as the platform prints it
 */
public record IpAddress(String text) {

    private static final Pattern V4 = Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}");
    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final Pattern PORT = Pattern.compile("(?<=[\\d\\]]):\\d+$");

    private static final int V4_BYTES = 4;
    private static final int NETWORK_BYTES = 8;

    /** Reads an address literal, with or without a port; a name is none, because a name would ask the network. */
    public static Optional<IpAddress> read(String text) {
        String bare = withoutPort(text.strip());
        if (!V4.matcher(bare).matches() && !V6.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IpAddress(InetAddress.getByName(bare).getHostAddress()));
        } catch (UnknownHostException impossible) {
            return Optional.empty();
        }
    }

    /** Whoever has one IPv6 address has the 2⁶⁴ of its network (RFC 6177); an IPv4 address stands for itself. */
    public String network() {
        try {
            byte[] bytes = InetAddress.getByName(text).getAddress();
            if (bytes.length == V4_BYTES) {
                return text;
            }
            Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("A canonical address can be read", impossible);
        }
    }

    private static String withoutPort(String text) {
        boolean bracketed = text.startsWith("[");
        if (!bracketed && text.indexOf(':') != text.lastIndexOf(':')) {
            return text;
        }
        String bare = PORT.matcher(text).replaceFirst("");
        return bracketed && bare.endsWith("]") ? bare.substring(1, bare.length() - 1) : bare;
    }
}
