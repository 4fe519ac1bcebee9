package org.kycvs.registry;

import java.util.UUID;

/**
 * How an import stands.
 *
 * @param id names it
 * @param state the contract's: {@code running}, {@code completed}, {@code failed}
 */
public record ImportReport(UUID id, State state, long rowsRead, long accepted, long rejected) {

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
