package org.kycvs.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Makes identifiers: UUIDv7 (RFC 9562, section 5.7), so that rows made together lie together in an index. */
@ApplicationScoped
public class Ids {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int TEXT_LENGTH = 36;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    protected Ids() {}

    /** For use outside a container. */
    public Ids(Clock clock) {
        this.clock = clock;
    }

    public RequestId newRequest() {
        return new RequestId(next());
    }

    public ConsentId newConsent() {
        return new ConsentId(next());
    }

    public AttestationId newAttestation() {
        return new AttestationId(next());
    }

    public OrganisationId newOrganisation() {
        return new OrganisationId(next());
    }

    /** For rows that have no value type of their own. */
    public UUID next() {
        long high = (clock.millis() << 16) | VERSION_7 | (random.nextInt() & 0xFFFL);
        long low = VARIANT | (random.nextLong() >>> 2);
        return new UUID(high, low);
    }

    /** The border in time: every identifier made earlier is less, every other is not. So the primary key finds what is old. */
    public static UUID lowest(Instant madeAt) {
        return new UUID((madeAt.toEpochMilli() << 16) | VERSION_7, VARIANT);
    }

    /** Reads an identifier that has no value type of its own; anything else is an {@link InvalidValue}. */
    public static UUID parse(String text) {
        try {
            if (text.length() == TEXT_LENGTH) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException notAnId) {
            // falls through to the one refusal
        }
        throw new InvalidValue(InvalidValue.Kind.IDENTIFIER, "an identifier that this service has given out");
    }
}
