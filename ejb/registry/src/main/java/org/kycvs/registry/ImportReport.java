package org.kycvs.registry;

import java.util.UUID;

/**
 * How an import stands.
 *
 * @param id names it
 * @param state the contract's: {@code running}, {@code completed}, {@code failed}, {@code held}
 */
public record ImportReport(UUID id, State state, long rowsRead, long accepted, long rejected) {

    ImportReport plus(long read, long notTaken) {
        return new ImportReport(id, state, rowsRead + read, accepted + read - notTaken, rejected + notTaken);
    }

    ImportReport in(State next) {
        return new ImportReport(id, next, rowsRead, accepted, rejected);
    }

    /** The contract's states of an import. */
    public enum State {
        RUNNING,
        COMPLETED,
        FAILED,
        HELD;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
