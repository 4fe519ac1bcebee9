package org.kycvs.onboarding;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.Batches;
import org.kycvs.kernel.OwnTransaction;

/** Makes accounts be as they should be, again and again until they are; outside any transaction, since it waits for others. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FulfillingWishes {

    private static final Logger LOG = System.getLogger(FulfillingWishes.class.getName());

    private static final String JOB = "onboarding.accounts";

    /** A few seconds' work. */
    private static final int AT_ONCE = 20;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final int MOST_DOUBLINGS = 5;

    @Inject
    Identities identities;

    @Inject
    WantedIdentities wanted;

    @Inject
    IdentityProvider provider;

    @Inject
    OwnTransaction own;

    @Inject
    Batches batches;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Ends at the first failure: whoever does not answer one would let the others wait as well. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void fulfil() {
        batches.attempt(JOB, () -> {
            boolean more = true;
            for (int i = 0; i < AT_ONCE && more; i++) {
                more = own.run(identities::claim).filter(this::fulfil).isPresent();
            }
        });
    }

    /** Whether both sides agree now. */
    private boolean fulfil(Identities.Wish wish) {
        try {
            WantedIdentity identity = own.run(() -> wanted.of(wish));
            List<String> done = provider.agree(identity);
            invite(wish, identity);
            return own.run(() -> {
                record(wish, done);
                return identities.agreed(wish);
            });
        } catch (IdentityProviderAway away) {
            note(wish, String.valueOf(away.getMessage()));
            return false;
        }
    }

    private void note(Identities.Wish wish, String failure) {
        if (wish.tries() == 1) {
            LOG.log(
                    Level.WARNING,
                    "The account of organisation {0} is not as it should be, and is tried again: {1}",
                    wish.organisation(),
                    failure);
        }
        Instant nextTry = clock.instant().plus(wait(wish.tries()));
        own.run(() -> {
            identities.failed(wish, failure, nextTry);
            return wish;
        });
    }

    /** If we die between the letter and the note of it, the person gets the letter twice. */
    private void invite(Identities.Wish wish, WantedIdentity identity) {
        if (wish.contact() == null || wish.invited()) {
            return;
        }
        provider.invite(identity, wish.contact());
        own.run(() -> {
            identities.invited(wish);
            return wish;
        });
    }

    private void record(Identities.Wish wish, List<String> done) {
        if (!done.isEmpty()) {
            audit.record(new AuditEvent(
                    "account.agreed",
                    wish.organisation(),
                    wish.organisation().value(),
                    AuditEvent.Actor.SYSTEM,
                    Map.of("done", String.join(" ", done))));
        }
    }

    /** 2 s, 4 s … 64 s. */
    private static Duration wait(int tries) {
        return FIRST_WAIT.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
    }
}
