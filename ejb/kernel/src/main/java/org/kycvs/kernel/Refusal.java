package org.kycvs.kernel;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import java.util.Optional;

/**
 * A designed "no": the caller learns a stable code of the contract (section 3.4) and nothing about our insides.
 *
 * <p>It rolls the transaction back. Where the failure itself must be remembered (a wrong passcode), a use case returns a
 * result instead. It carries no stack trace: a refusal is an answer, not an accident.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {

    /** Why not; one enum a module. */
    public interface Reason {
        /** The contract's code, for example {@code purpose-not-allowed}. */
        String code();
    }

    private final transient Reason reason;

    protected Refusal(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String code() {
        return reason.code();
    }

    /** When asking again makes sense, where waiting helps. */
    public Optional<Instant> retryAt() {
        return Optional.empty();
    }
}
