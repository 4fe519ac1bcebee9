package org.kycvs.delivery;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.InvalidValue;

/**
 * An address that an organisation has given us to call. Born valid in its form; whether it may be called is decided at each
 * call, by what its name means then ({@link OutboundDoor}).
 *
 * @param text at most 2048 characters: {@code https}, a host, no user, no fragment (RFC 3986, section 3)
 */
public record OutboundUrl(String text) {

    private static final int LONGEST = 2048;
    private static final int HTTPS_PORT = 443;
    private static final int LAST_PORT = 65_535;

    private static final String RULE =
            "an address that begins with https://, names a host in ASCII (a name in another script as"
                    + " xn--…), no user and no fragment, and has at most " + LONGEST + " characters";

    /** @throws InvalidValue in words for whoever typed it */
    public OutboundUrl {
        URI uri = text.length() > LONGEST ? null : parsed(text);
        if (uri == null || !isAcceptable(uri)) {
            throw new InvalidValue(InvalidValue.Kind.TEXT, RULE);
        }
    }

    public URI uri() {
        return URI.create(text);
    }

    /** In lower case; an IPv6 address in its brackets. */
    public String host() {
        return uri().getHost().toLowerCase(Locale.ROOT);
    }

    public int port() {
        int port = uri().getPort();
        return port < 0 ? HTTPS_PORT : port;
    }

    private static @Nullable URI parsed(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    private static boolean isAcceptable(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawFragment() == null
                && uri.getPort() != 0
                && uri.getPort() <= LAST_PORT
                && uri.toASCIIString().equals(uri.toString());
    }
}
