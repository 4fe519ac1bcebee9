package org.kycvs.web.identity;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.kycvs.kernel.Settings;

/**
 * The identity server's public keys, at hand.
 *
 * <p>Fetched with time-outs, kept five minutes, renewed behind the callers' backs, served stale while Keycloak is away. An
 * unknown key id makes a fetch at most every half a minute, so that forged tokens cannot be turned against Keycloak.
 */
@ApplicationScoped
public class IssuerKeys implements JWKSource<SecurityContext> {

    /** Also how long a key that Keycloak has dropped can still be believed. */
    static final Duration KEPT = Duration.ofMinutes(5);

    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final Duration WAIT_FOR_ANOTHERS_FETCH = Duration.ofSeconds(5);
    private static final Duration AHEAD = Duration.ofMinutes(1);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);
    private static final int LARGEST_SET = 64 * 1024;

    private final JWKSource<SecurityContext> source;

    @Inject
    public IssuerKeys(IdentityServer server) {
        this(server.keys());
    }

    /** For use outside a container. */
    IssuerKeys(URI address) {
        this.source = source(address);
    }

    /** For the container's proxy only. */
    protected IssuerKeys() {
        this.source = (selector, context) -> List.of();
    }

    /** @throws AccessRefused {@code unavailable}, if there is nothing at hand to choose from */
    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) {
        try {
            return source.get(selector, context);
        } catch (KeySourceException notFetched) {
            if (anyAtHand()) {
                return List.of();
            }
            throw new AccessRefused(AccessRefused.Reason.KEYS_AWAY);
        }
    }

    /** Whether the fetch failed for a key that is unknown, beside others that are known: then the token is to blame. */
    private boolean anyAtHand() {
        try {
            return !source.get(new JWKSelector(new JWKMatcher.Builder().build()), null)
                    .isEmpty();
        } catch (KeySourceException none) {
            return false;
        }
    }

    @PreDestroy
    void close() {
        if (source instanceof Closeable closeable) {
            try {
                closeable.close();
            } catch (IOException neverFromMemory) {
                throw new UncheckedIOException(neverFromMemory);
            }
        }
    }

    private static JWKSource<SecurityContext> source(URI address) {
        try {
            int answer = (int) ANSWER.toMillis();
            return JWKSourceBuilder.create(address.toURL(), new DefaultResourceRetriever(answer, answer, LARGEST_SET))
                    .cache(KEPT.toMillis(), WAIT_FOR_ANOTHERS_FETCH.toMillis())
                    .refreshAheadCache(AHEAD.toMillis(), true)
                    .rateLimited(BETWEEN_FETCHES.toMillis())
                    .outageTolerantForever()
                    .build();
        } catch (MalformedURLException unreadable) {
            throw new Settings.SettingRefused(IdentityServer.KEYS, "is no web address: " + address);
        }
    }
}
